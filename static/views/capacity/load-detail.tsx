import { useEffect, useRef } from 'react';
import type { Demand, LoadCell, PersonLoad } from '../../../src/analysis/capacity';
import { addDays } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { IssueKeys } from '../../parts/issue-keys';
import { IssueLink } from '../../parts/issue-link';
import styles from './load-detail.module.css';

/** Demand by project, the project that asks most first. */
function byProject(demand: readonly Demand[]) {
  const keys = [...new Set(demand.map(({ projectKey }) => projectKey))];
  return keys
    .map((key) => {
      const items = demand.filter(({ projectKey }) => projectKey === key).sort((one, other) => other.hours - one.hours);
      return { key, items, hours: items.reduce((sum, { hours }) => sum + hours, 0) };
    })
    .sort((one, other) => other.hours - one.hours);
}

interface LoadDetailProps {
  person: PersonLoad;
  cell: LoadCell;
  close: () => void;
}

/** What the hours of one person's week are made of, project by project. */
export function LoadDetail({ person, cell, close }: LoadDetailProps) {
  const { hours, percent, period } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [cell]);
  const { loadHours, capacityHours, loadPercent, demand } = cell;
  const scale = Math.max(loadHours, capacityHours, 1);
  return (
    <section
      className={styles.detail}
      aria-labelledby="load-detail"
      onKeyDown={(press) => {
        if (press.key === 'Escape') close();
      }}
    >
      <div className={styles.head}>
        <h2 id="load-detail" ref={heading} tabIndex={-1}>
          {person.person.name}, {period(cell.week, addDays(cell.week, 4))}
        </h2>
        <Button kind="subtle" onClick={close} aria-label="Close">
          <Icon name="cross" />
        </Button>
      </div>
      <p>
        {hours(loadHours)} asked of {hours(capacityHours)}
        {loadPercent === undefined ? '' : `, ${percent(loadPercent)}`}
        {loadHours > capacityHours ? (
          <>
            : <strong>{hours(loadHours - capacityHours)} too many</strong>
          </>
        ) : null}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {byProject(demand).map(({ key, hours: asked }) => (
          <span key={key} style={{ width: `${(100 * asked) / scale}%` }}>
            {key}
          </span>
        ))}
        <i style={{ left: `${(100 * capacityHours) / scale}%` }} />
      </div>
      {demand.length === 0 ? <p>No open work with an estimate lies in this week.</p> : null}
      {byProject(demand).map(({ key, items, hours: asked }) => (
        <div key={key}>
          <h3>
            {key} <span>{hours(asked)}</span>
          </h3>
          <ul>
            {items.map((item) => (
              <li key={item.key}>
                <span>
                  <IssueLink issueKey={item.key} /> {item.summary}
                </span>
                <span>{hours(item.hours)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {person.unestimated.length > 0 ? (
        <p>
          Not counted, because it has no estimate: <IssueKeys keys={person.unestimated.map(({ key }) => key)} />
        </p>
      ) : null}
      {person.hoursOutside > 0 ? <p>{hours(person.hoursOutside)} lie outside the weeks shown.</p> : null}
    </section>
  );
}
