import { useMemo } from 'react';
import { roleShortages } from '../../../src/analysis/role-shortages';
import type { Workload } from '../../../src/analysis/workload';
import { useFormats } from '../../formats';
import { Panel } from '../../parts/panel';
import styles from './conflict-rail.module.css';

/** Roles that are asked for more than all their people have, month by month, and what is not looked at. */
export function RoleShortages({ workload }: { workload: Workload }) {
  const { hours, month } = useFormats();
  const shortages = useMemo(() => roleShortages(workload), [workload]);
  const isAssessed = workload.people.some(({ member, role }) => member && role !== '');
  return (
    <Panel title="Roles that are short">
      {!isAssessed ? <p>Not assessed: nobody in the team has a role yet.</p> : null}
      {isAssessed && shortages.length === 0 ? <p>No role is short in this month and the two after it.</p> : null}
      <ul className={styles.list}>
        {shortages.map(({ role, from, people, demandHours, capacityHours, missingHours }) => (
          <li key={`${role} ${from}`}>
            <p>
              <strong>
                {role}, {month(from)}
              </strong>
              : {hours(missingHours)} missing. {hours(demandHours)} are asked of {hours(capacityHours)} of{' '}
              {people === 1 ? 'one person' : `${people} people`}. [K27]
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.fine}>
        Whether somebody is away on the day of a decision is not assessed: change requests do not say who decides.
      </p>
    </Panel>
  );
}
