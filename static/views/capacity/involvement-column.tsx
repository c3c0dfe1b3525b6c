import { involvementOf } from '../../../src/analysis/involvement';
import type { Workload, WorkloadPerson } from '../../../src/analysis/workload';
import type { Column } from '../../parts/data-column';
import { InvolvementBar } from './involvement-bar';

/** The share here beside what other projects are promised. */
export function involvementColumn({ projectKey, people }: Workload): Column<WorkloadPerson> {
  const others = people.flatMap(({ promisedElsewhere }) => promisedElsewhere?.shares ?? []);
  const projectKeys = [projectKey, ...[...new Set(others.map((share) => share.projectKey))].sort()];
  return {
    id: 'involvement',
    title: 'Involvement',
    widthRem: 9,
    order: (who) => involvementOf(projectKey, who).sumPercent,
    cell: (who) =>
      who.member || who.promisedElsewhere ? (
        <InvolvementBar
          projectKey={projectKey}
          involvement={involvementOf(projectKey, who)}
          projectKeys={projectKeys}
        />
      ) : null,
  };
}
