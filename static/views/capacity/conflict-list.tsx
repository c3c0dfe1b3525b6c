import type { LoadConflict } from '../../../src/analysis/load-conflict';
import { Panel } from '../../parts/panel';
import styles from './what-if.module.css';

const most = 8;

/** The first of some conflicts, and how many there are. */
export function ConflictList({ title, conflicts }: { title: string; conflicts: readonly LoadConflict[] }) {
  return (
    <Panel title={`${title} (${conflicts.length})`}>
      {conflicts.length === 0 ? <p>None.</p> : null}
      <ul className={styles.steps}>
        {conflicts.slice(0, most).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {conflicts.length > most ? (
        <details className={styles.fine}>
          <summary>and {conflicts.length - most} more</summary>
          <ul className={styles.steps}>
            {conflicts.slice(most).map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </Panel>
  );
}
