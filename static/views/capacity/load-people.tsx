import type { WorkloadPerson } from '../../../src/analysis/workload';
import { Pick } from '../../parts/pick';
import { teamName, type LoadFilter } from './load-lines';

interface LoadPeopleProps {
  people: readonly WorkloadPerson[];
  filter: LoadFilter;
  narrow: (filter: LoadFilter) => void;
}

const named = (values: readonly string[]) =>
  [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en')).map((value) => ({ value, name: value }));

/** Whose load is looked at. */
export function LoadPeople({ people, filter, narrow }: LoadPeopleProps) {
  return (
    <>
      <Pick
        label="Team"
        any="All teams"
        options={named(people.map(teamName))}
        value={filter.team}
        choose={(team) => narrow({ ...(filter.role !== undefined && { role: filter.role }), ...(team && { team }) })}
      />
      <Pick
        label="Role"
        any="All roles"
        options={named(people.map(({ role }) => role).filter(Boolean))}
        value={filter.role}
        choose={(role) => narrow({ ...(filter.team !== undefined && { team: filter.team }), ...(role && { role }) })}
      />
    </>
  );
}
