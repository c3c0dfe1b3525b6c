import type { CommonStatus } from '../../../src/analysis/common-statuses';
import { IssueKeys } from '../../parts/issue-keys';
import styles from './sync.module.css';

/** What cannot be moved to a status, by the reason, with the way to it. */
export function BarredWork({ status: { status, barred } }: { status: CommonStatus }) {
  const reasons = new Map<string, string[]>();
  for (const { issue, why } of barred) reasons.set(why, [...(reasons.get(why) ?? []), issue]);
  if (reasons.size === 0) return null;
  return (
    <ul className={styles.barred}>
      {[...reasons].map(([why, issues]) => (
        <li key={why}>
          Not to “{status.name}”: <IssueKeys keys={issues} most={5} /> {why}
        </li>
      ))}
    </ul>
  );
}
