import type { SyncRow } from '../../../src/analysis/sync-review';
import type { SyncTick } from '../../../src/api/schedule';
import { useFormats } from '../../formats';
import { whoTicked } from './news-of-ticks';
import styles from './sync.module.css';

/** Who went through a row and when, and whether it was changed after that. */
export function TickNote({ tick, row }: { tick: SyncTick; row: SyncRow }) {
  const { moment } = useFormats();
  const [newest] = row.changes;
  return (
    <span className={styles.left}>
      {whoTicked(tick)}, {moment(tick.at)}
      {newest && newest.at > tick.at ? <strong> · changed since</strong> : null}
    </span>
  );
}
