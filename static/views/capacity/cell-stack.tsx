import { useEffect, useRef } from 'react';
import { loadPercent } from '../../../src/analysis/load-percent';
import type { LoadStack } from '../../../src/analysis/load-stack';
import type { PlannedWork } from '../../../src/analysis/planned-work';
import type { Person } from '../../../src/model/person';
import { addDays, type IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { IssueKeys } from '../../parts/issue-keys';
import { IssueLink } from '../../parts/issue-link';
import type { ChosenCell } from './load-table';
import styles from './cell-stack.module.css';

interface CellStackProps {
  person: Person;
  cell: ChosenCell;
  stack: LoadStack;
  /** Nobody has allowed that hours of hidden work are told. */
  hiddenUnknown: boolean;
  /** A past week: the hours are those that were logged. */
  past: boolean;
  close: () => void;
}

function aboutPiece({ due, priority, points }: PlannedWork, day: (date: IsoDate) => string): string {
  return [
    due === undefined ? 'no due date' : `due ${day(due)}`,
    ...(priority === undefined ? [] : [priority]),
    ...(points === undefined ? [] : [`${points} points`]),
  ].join(' · ');
}

/** What the hours of one cell are made of, project by project. */
export function CellStack({ person, cell, stack, hiddenUnknown, past, close }: CellStackProps) {
  const { hours, percent, period, day } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [cell]);
  const { loadMinutes, capacityMinutes, projects, unestimated, off } = stack;
  const share = loadPercent(loadMinutes, capacityMinutes);
  const scale = Math.max(loadMinutes, capacityMinutes, 1);
  const last = addDays(cell.to, -1);
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {person.name}, {cell.from === last ? day(cell.from) : period(cell.from, last)}
        </h2>
        <Button kind="subtle" onClick={close} aria-label="Close">
          <Icon name="cross" />
        </Button>
      </div>
      <p>
        {hours(loadMinutes / 60)} {past ? 'logged on' : 'asked of'} {hours(capacityMinutes / 60)}
        {share === undefined ? '' : `, ${percent(share)}`}
        {loadMinutes > capacityMinutes ? (
          <>
            :{' '}
            <strong>
              {hours((loadMinutes - capacityMinutes) / 60)} {past ? 'more' : 'too many'}
            </strong>
          </>
        ) : null}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {projects.map(({ projectKey, minutes }) => (
          <span key={projectKey} style={{ width: `${(100 * minutes) / scale}%` }}>
            {projectKey}
          </span>
        ))}
        <i style={{ left: `${(100 * capacityMinutes) / scale}%` }} />
      </div>
      {off.map(({ from, to, kind, half, why }) => (
        <p key={`${kind} ${from} ${to}`}>
          {kind === 'holiday' ? 'Public holiday' : 'Unavailable'} {from === to ? day(from) : period(from, to)}
          {half ? ', half days' : ''}
          {why === undefined ? '' : `: ${why}`}
        </p>
      ))}
      {projects.length === 0 ? (
        <p>{past ? 'Nothing was logged that you may see.' : 'No open work with an estimate lies in these days.'}</p>
      ) : null}
      {projects.map(({ projectKey, minutes, pieces }) => (
        <div key={projectKey}>
          <h3>
            {projectKey} <span>{hours(minutes / 60)}</span>
          </h3>
          {pieces.some(({ piece }) => piece.fixed) ? (
            <p>Hours of work that you may not see, rounded to half hours. They cannot be moved here.</p>
          ) : null}
          <ul>
            {pieces
              .filter(({ piece }) => !piece.fixed)
              .map(({ piece, minutes: asked }) => (
                <li key={piece.key}>
                  <span>
                    <IssueLink issueKey={piece.key} /> {piece.summary}
                    {past ? null : <small>{aboutPiece(piece, day)}</small>}
                  </span>
                  <span>{hours(asked / 60)}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {hiddenUnknown && !past ? <p>Whether there is more that you may not see is not known here.</p> : null}
      {unestimated.length > 0 ? (
        <p>
          Not counted, because it has no estimate: <IssueKeys keys={unestimated.map(({ key }) => key)} />
        </p>
      ) : null}
    </div>
  );
}
