import { useState } from 'react';
import type { LinkConflict } from '../../../src/analysis/link-conflict';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import type { IsoDate } from '../../../src/model/date';
import { Button } from '../../parts/button';
import { Day } from '../../parts/day';
import { Icon } from '../../parts/icon';
import { IssueLink } from '../../parts/issue-link';
import type { RowsById } from './outline';
import { linkId } from './link-line';
import styles from './conflicts.module.css';

interface ConflictsProps {
  conflicts: readonly LinkConflict[];
  rows: RowsById;
  asOf: IsoDate;
  show: (id: string) => void;
}

const icons = { error: 'error', warning: 'warning', note: 'info' } as const;
const words = { error: 'Cannot hold', warning: 'At risk', note: 'Note' } as const;

const most = 50;

/** Links that cannot hold, worst first: why, what they endanger and who can mend them. */
export function Conflicts({ conflicts, rows, asOf, show }: ConflictsProps) {
  const [listed, setListed] = useState(most);
  if (conflicts.length === 0) return <p className={styles.none}>Every link holds.</p>;
  return (
    <>
      <ol className={styles.conflicts}>
        {conflicts.slice(0, listed).map((conflict) => {
          const { from, to, reasons, endangers, menders } = conflict;
          const severity = reasons[0]?.severity ?? 'note';
          const milestone = rows.get(endangers ?? '');
          return (
            <li key={linkId(conflict)} className={styles[severity]}>
              <Icon name={icons[severity]} />
              <div>
                <p className={styles.ends}>
                  <strong>{words[severity]}:</strong> <End row={rows.get(from)} /> <span aria-hidden="true">→</span>{' '}
                  <span className={styles.blocks}>blocks</span> <End row={rows.get(to)} />
                </p>
                {reasons.map(({ rule, text }) => (
                  <p key={rule}>
                    {text} <span className={styles.rule}>[{rule}]</span>
                  </p>
                ))}
                <p className={styles.more}>
                  {milestone ? (
                    <>
                      Endangers {milestone.key ? <IssueLink issueKey={milestone.key} /> : 'version'} {milestone.title}
                      {milestone.finish ? (
                        <>
                          , <Day date={milestone.finish} beside={asOf} />
                        </>
                      ) : null}
                      .{' '}
                    </>
                  ) : null}
                  {menders.map(({ key, person, text }, place) => (
                    <span key={`${key} ${text}`}>
                      {place === 0 ? '' : ' or '}
                      {person?.name ?? (place === 0 ? 'Whoever plans' : 'whoever plans')}: {key} {text}
                    </span>
                  ))}
                  .
                </p>
              </div>
              <Button
                kind="subtle"
                className={styles.show}
                onClick={() => show(to)}
                aria-label={`Show ${to} on the time line`}
              >
                Show
              </Button>
            </li>
          );
        })}
      </ol>
      {listed < conflicts.length ? (
        <Button kind="link" onClick={() => setListed(listed + 4 * most)}>
          Show more: {conflicts.length - listed} are left
        </Button>
      ) : null}
    </>
  );
}

function End({ row }: { row: ScheduleRow | undefined }) {
  if (!row) return null;
  return (
    <>
      {row.key ? <IssueLink issueKey={row.key} /> : null} {row.title}
    </>
  );
}
