import { useState } from 'react';
import type { BaselinesTold, BaselineTold } from '../../../src/api/baseline';
import type { BaselineState } from '../../../src/model/baseline';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { Lozenge, type Tone } from '../../parts/lozenge';
import styles from './baselines.module.css';
import { RemoveBaseline } from './remove-baseline';

const states: Readonly<Record<BaselineState, { word: string; tone: Tone }>> = {
  'as-taken': { word: 'As taken', tone: 'done' },
  changed: { word: 'Not as taken', tone: 'danger' },
  incomplete: { word: 'Incomplete', tone: 'danger' },
};

interface BaselineListProps {
  told: BaselinesTold;
  remove: (baseline: BaselineTold, reason: string) => Promise<void>;
}

/** Every baseline that was ever taken, with who, when and why, and whether it is what was taken. */
export function BaselineList({ told, remove }: BaselineListProps) {
  const { baselines, mayRemove } = told;
  const { moment, day } = useFormats();
  const [removing, setRemoving] = useState<number>();
  const columns: readonly CompactColumn<BaselineTold>[] = [
    {
      title: 'Baseline',
      names: true,
      cell: ({ name, original }) => (
        <span className={styles.name}>
          {name} {original ? <Lozenge tone="new">Original</Lozenge> : null}
        </span>
      ),
    },
    { title: 'Why', cell: ({ reason }) => <span className={styles.name}>{reason}</span> },
    {
      title: 'Taken',
      cell: ({ takenAt, takenBy, asOf }) => (
        <>
          <time dateTime={takenAt} title={`Schedule of ${day(asOf)}`}>
            {moment(takenAt)}
          </time>{' '}
          by {takenBy?.name ?? 'a former user'}
        </>
      ),
    },
    { title: 'State', cell: (baseline) => <State {...baseline} /> },
    ...(mayRemove
      ? [
          {
            title: 'Remove',
            cell: (baseline: BaselineTold) =>
              baseline.original || baseline.removal ? (
                '–'
              ) : (
                <Button
                  kind="subtle"
                  onClick={() => setRemoving(baseline.number)}
                  aria-label={`Remove ${baseline.name}`}
                >
                  Remove…
                </Button>
              ),
          },
        ]
      : []),
  ];
  const chosen = baselines.find(({ number, removal }) => number === removing && !removal);
  if (baselines.length === 0)
    return (
      <p className={styles.words}>
        No baseline yet: take one; until then the first commitment in Jira’s history is compared.
      </p>
    );
  return (
    <>
      <CompactTable
        caption="Baselines, newest first"
        columns={columns}
        rows={baselines}
        keyOf={({ number }) => String(number)}
      />
      {chosen ? (
        <RemoveBaseline
          key={chosen.number}
          baseline={chosen}
          remove={(reason) => remove(chosen, reason)}
          close={() => setRemoving(undefined)}
        />
      ) : null}
    </>
  );
}

function State({ state, removal }: BaselineTold) {
  const { moment } = useFormats();
  if (removal)
    return (
      <>
        <Lozenge>Removed</Lozenge> {moment(removal.at)} by {removal.by?.name ?? 'a former user'}: {removal.reason}
      </>
    );
  const { word, tone } = states[state ?? 'incomplete'];
  return <Lozenge tone={tone}>{word}</Lozenge>;
}
