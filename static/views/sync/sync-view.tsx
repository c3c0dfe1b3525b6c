import { useState } from 'react';
import type { StatusForMany } from '../../../src/analysis/statuses-for-many';
import { dueSoonDays, type SyncRow } from '../../../src/analysis/sync-review';
import type { Answered } from '../../ask';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Panel } from '../../parts/panel';
import { BarredWork } from './barred-work';
import { SyncBulkBar } from './sync-bulk-bar';
import { afterWriting, withMove, withValue, writesOf, type SyncEdits } from './sync-edits';
import { SyncHead } from './sync-head';
import { SyncOutcome } from './sync-outcome';
import { SyncTable, type SyncRows } from './sync-table';
import { useSyncApply } from './use-sync-apply';
import { useSyncEnd } from './use-sync-end';
import { useSyncTicks } from './use-sync-ticks';

interface SyncViewProps {
  answer: Answered<'sync'>;
  project: string;
  refresh: () => void;
  /** Takes over the answer of a command. */
  take: (answer: Answered<'sync'>) => void;
}

const none: ReadonlySet<string> = new Set();

/** Two lists to go through with the team; what is entered is written together, and taken back together. */
export function SyncView({ answer, project, refresh, take }: SyncViewProps) {
  const { review, mayEdit, asOf, lastSync } = answer.value;
  const { number } = useFormats();
  const { ticks, tick, isOver } = useSyncTicks(answer, project, refresh);
  const [edits, setEdits] = useState<SyncEdits>(new Map());
  const [chosen, setChosen] = useState(none);
  const [barred, setBarred] = useState<StatusForMany>();
  const end = useSyncEnd(project, take, refresh);
  const apply = useSyncApply((outcomes) => {
    setEdits((before) => afterWriting(before, outcomes));
    const written = outcomes.flatMap(({ issue, back }) => (back ? [issue] : []));
    void tick(written, true).then(refresh);
  });
  const silent = review.rows.filter(({ silentDueInDays }) => silentDueInDays !== undefined);
  const changed = review.rows.filter(({ silentDueInDays }) => silentDueInDays === undefined);
  const picked = review.rows.filter(({ key }) => chosen.has(key));
  const shared: SyncRows = {
    asOf,
    mayEdit,
    ticks,
    chosen,
    edits,
    tick: (key, on) => void tick([key], on),
    choose: (keys, on) =>
      setChosen((before) => new Set([...before].filter((key) => !keys.includes(key)).concat(on ? keys : []))),
    edit: (row, edit) => setEdits((before) => withValue(before, row, edit)),
    move: (row, to) => setEdits((before) => withMove(before, row, to)),
  };
  const forEach = (rows: readonly SyncRow[], enter: (edits: SyncEdits, row: SyncRow) => SyncEdits) =>
    setEdits((before) => rows.reduce(enter, before));
  const list = (title: string, rows: readonly SyncRow[], empty: string) => (
    <Panel
      title={`${title} (${number(rows.length)})`}
      aside={
        mayEdit && rows.length > 1 ? (
          <Button
            kind="link"
            onClick={() =>
              shared.choose(
                rows.map(({ key }) => key),
                true,
              )
            }
          >
            Choose all
          </Button>
        ) : null
      }
    >
      {rows.length === 0 ? <EmptyState title={empty} /> : <SyncTable caption={title} rows={rows} shared={shared} />}
    </Panel>
  );
  return (
    <>
      <SyncHead
        lastSync={lastSync}
        rows={[...silent, ...changed]}
        ticks={ticks}
        mayEdit={mayEdit}
        entered={edits.size}
        busy={end.busy}
        write={() => {
          setBarred(undefined);
          void apply.start(edits.size === 1 ? 'One row' : `${number(edits.size)} rows`, writesOf(edits));
        }}
        discard={() => setEdits(new Map())}
        finish={() => void end.finish(lastSync?.at)}
        takeBack={() => lastSync && void end.takeBack(lastSync.at)}
      />
      {isOver ? (
        <p role="status">
          Somebody has finished or taken back this sync meanwhile. What you entered stays.{' '}
          <Button kind="link" onClick={refresh}>
            Show what is left
          </Button>
        </p>
      ) : null}
      {picked.length > 0 ? (
        <SyncBulkBar
          rows={picked}
          asOf={asOf}
          move={(to) => {
            if (!to) return;
            const reached = picked.filter(({ key }) => to.reached.includes(key));
            forEach(reached, (before, row) => withMove(before, row, to.status));
            setBarred(to);
          }}
          setDue={(due) =>
            due !== undefined &&
            forEach(
              picked.filter(({ status }) => status.category !== 'done'),
              (before, row) => withValue(before, row, { due }),
            )
          }
          tick={(on) =>
            void tick(
              picked.map(({ key }) => key),
              on,
            )
          }
          clear={() => setChosen(none)}
        />
      ) : null}
      {barred ? <BarredWork status={barred} /> : null}
      <SyncOutcome apply={apply} />
      {list(`Due within ${dueSoonDays} days and not updated`, silent, 'All that is due soon was updated')}
      {list('Changed since', changed, 'Nothing has changed')}
    </>
  );
}
