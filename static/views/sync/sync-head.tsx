import type { SyncRow } from '../../../src/analysis/sync-review';
import type { Requests } from '../../../src/api';
import type { SyncTick } from '../../../src/api/schedule';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import toolbar from '../../parts/toolbar.module.css';
import { toTick } from './row-box';
import styles from './sync.module.css';
import { whoTicked } from './news-of-ticks';

interface SyncHeadProps {
  lastSync: Requests['sync']['answer']['lastSync'];
  /** In the order in which they stand. */
  rows: readonly SyncRow[];
  ticks: ReadonlyMap<string, SyncTick>;
  mayEdit: boolean;
  /** Rows with something entered. */
  entered: number;
  busy: boolean;
  write: () => void;
  discard: () => void;
  finish: () => void;
  takeBack: () => void;
}

/** Since when, how far the team has come, and what can be done with what is entered. */
export function SyncHead(props: SyncHeadProps) {
  const { lastSync, rows, ticks, mayEdit, entered, busy, write, discard, finish, takeBack } = props;
  const { moment, number } = useFormats();
  const gone = rows.filter(({ key }) => ticks.has(key)).length;
  const next = rows.find(({ key }) => !ticks.has(key));
  const written = entered === 1 ? 'one row' : `${number(entered)} rows`;
  return (
    <>
      <div className={toolbar.toolbar}>
        <p>
          {lastSync
            ? `Since the last sync, ${moment(lastSync.at)}, noted by ${whoTicked(lastSync)}`
            : 'No sync was noted yet: this is the last week'}
        </p>
        {lastSync?.mayTakeBack ? (
          <Button kind="link" busy={busy} onClick={takeBack}>
            Take that sync back
          </Button>
        ) : null}
      </div>
      <div className={toolbar.toolbar}>
        {rows.length > 0 ? (
          <p className={styles.progress}>
            <progress max={rows.length} value={gone} aria-label="Rows gone through" />
            <span role="status">
              {number(gone)} of {number(rows.length)} gone through
            </span>
          </p>
        ) : null}
        {mayEdit ? (
          <>
            {gone > 0 && next ? <Button onClick={() => toTick(next.key)}>Go on with {next.key}</Button> : null}
            <Button disabled={entered === 0} onClick={write}>
              {entered === 0 ? 'Nothing to write' : `Write ${written} to Jira`}
            </Button>
            {entered > 0 ? (
              <Button kind="link" onClick={discard}>
                Discard
              </Button>
            ) : null}
            <Button kind="primary" busy={busy} disabled={entered > 0} onClick={finish}>
              Sync done
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}
