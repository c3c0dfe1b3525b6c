import type { RiskSignal } from '../../../src/analysis/risk-signals';
import { Icon } from '../../parts/icon';
import { signalNames } from './risk-words';
import styles from './live-work.module.css';

/** Says in a cell that something happened to the work that a risk threatens. */
export function LiveWorkMark({ signals }: { signals: readonly RiskSignal[] }) {
  if (signals.length === 0) return null;
  const words = signals.map(({ issue, kind, text }) => `${issue} ${signalNames[kind].toLowerCase()}: ${text}`);
  return (
    <span className={styles.mark} role="img" aria-label={`Live work: ${words.join(' ')}`} title={words.join('\n')}>
      <Icon name="warning" size={14} /> {signals.length}
    </span>
  );
}
