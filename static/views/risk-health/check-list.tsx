import type { HealthCheck } from '../../../src/api/risk';
import { Button } from '../../parts/button';
import { classes } from '../../parts/classes';
import { Icon, type IconName } from '../../parts/icon';
import { useSection } from '../../section';
import styles from './risk-health.module.css';

const states: Record<HealthCheck['state'], { readonly icon: IconName; readonly word: string }> = {
  missing: { icon: 'error', word: 'Missing' },
  advice: { icon: 'warning', word: 'Advice' },
  ready: { icon: 'check', word: 'Ready' },
};
const order = ['missing', 'advice', 'ready'] as const;

interface CheckListProps {
  checks: readonly HealthCheck[];
  /** Absent where nothing may be mended. */
  mend: ((check: HealthCheck) => void) | undefined;
}

/** Each check with its state as icon and word; what is missing comes first. */
export function CheckList({ checks, mend }: CheckListProps) {
  const { go } = useSection();
  const sorted = order.flatMap((state) => checks.filter((check) => check.state === state));
  return (
    <ul className={styles.checks} aria-label="Checks">
      {sorted.map((check) => (
        <li key={check.id}>
          <span className={classes(styles.state, styles[check.state])}>
            <Icon name={states[check.state].icon} /> {states[check.state].word}
          </span>
          <p>{check.text}</p>
          {check.mend && mend ? <Button onClick={() => mend(check)}>{check.mend.label}</Button> : null}
          {check.id === 'model' ? (
            <Button kind="link" onClick={() => go('settings', 'risk-model')}>
              Open the risk model
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
