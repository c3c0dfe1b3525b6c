import { useState } from 'react';
import type { Requests } from '../../../src/api';
import { dueSoonDays, type SyncRow } from '../../../src/analysis/sync-review';
import type { ActivityEdit } from '../../../src/api/activity';
import { ask, problemOf } from '../../ask';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { confirmDone, reportFailure } from '../../parts/flag';
import { Panel } from '../../parts/panel';
import toolbar from '../../parts/toolbar.module.css';
import { ApplyOutcome } from './apply-outcome';
import { syncEdit, type SyncEdits } from './sync-edits';
import { SyncTable } from './sync-table';
import { useApply } from './use-apply';

type Answered = Requests['sync']['answer'];

interface SyncViewProps {
  value: Answered;
  project: string;
  refresh: () => void;
  /** Takes over the answer of a command. */
  take: (value: Answered) => void;
}

/** Two lists to go through with the team; what is entered is written together, and taken back together. */
export function SyncView({ value, project, refresh, take }: SyncViewProps) {
  const { review, mayEdit, asOf, lastSync } = value;
  const { moment, number } = useFormats();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [edits, setEdits] = useState<SyncEdits>(new Map());
  const [busy, setBusy] = useState(false);
  const apply = useApply((outcomes) => {
    const done = new Set(outcomes.flatMap((one) => (one.done ? [one.issue] : [])));
    setEdits((before) => new Map([...before].filter(([key]) => !done.has(key))));
    setTicked((before) => new Set([...before, ...done]));
    refresh();
  });
  const finish = async () => {
    setBusy(true);
    try {
      const seen = lastSync ? { seen: lastSync.at } : {};
      take((await ask('sync-done', { project, ...seen })).value);
      setTicked(new Set());
      confirmDone('Sync done: the next one begins here');
    } catch (error) {
      reportFailure('The sync was not noted', problemOf(error).message);
      refresh();
    } finally {
      setBusy(false);
    }
  };
  const silent = review.rows.filter(({ silentDueInDays }) => silentDueInDays !== undefined);
  const changed = review.rows.filter(({ changes }) => changes.length > 0);
  const list = (title: string, rows: readonly SyncRow[], none: string) => (
    <Panel title={`${title} (${number(rows.length)})`}>
      {rows.length === 0 ? (
        <EmptyState title={none} />
      ) : (
        <SyncTable
          caption={title}
          rows={rows}
          asOf={asOf}
          mayEdit={mayEdit}
          ticked={ticked}
          tick={(key, on) =>
            setTicked((before) => new Set(on ? [...before, key] : [...before].filter((one) => one !== key)))
          }
          edits={edits}
          edit={(row, edit: ActivityEdit) => setEdits((before) => syncEdit(before, row, edit))}
        />
      )}
    </Panel>
  );
  const words = edits.size === 1 ? 'One row' : `${number(edits.size)} rows`;
  return (
    <>
      <div className={toolbar.toolbar}>
        <p>
          {lastSync
            ? `Since the last sync, ${moment(lastSync.at)}, noted by ${lastSync.byYou ? 'you' : 'somebody else'}`
            : 'No sync was noted yet: this is the last week'}
          {` · ${number(ticked.size)} of ${number(review.rows.length)} ticked`}
        </p>
        {mayEdit ? (
          <>
            <Button
              disabled={edits.size === 0}
              onClick={() =>
                void apply.start(
                  words,
                  [...edits].map(([issue, { edit, seen }]) => ({ issue, edit, seen })),
                )
              }
            >
              {edits.size === 0 ? 'Nothing to write' : `Write ${words.toLowerCase()} to Jira`}
            </Button>
            <Button kind="primary" busy={busy} disabled={edits.size > 0} onClick={() => void finish()}>
              Sync done
            </Button>
          </>
        ) : null}
      </div>
      <ApplyOutcome apply={apply} />
      {list(`Due within ${dueSoonDays} days and not updated`, silent, 'All that is due soon was updated')}
      {list('Changed since', changed, 'Nothing has changed')}
    </>
  );
}
