import { pointsFinding } from './hours-from-points';
import type { OpenWork } from './open-work';
import type { PlannedWork } from './planned-work';
import type { PointsRate } from './points-rate';
import type { WorkloadPerson } from './workload';
import type { Finding } from '../model/finding';

/** What keeps the picture of people and time from being true, for whoever can mend it. */
export function workloadFindings(
  work: readonly OpenWork[],
  planned: readonly PlannedWork[],
  people: readonly WorkloadPerson[],
  rate: PointsRate | undefined,
): readonly Finding[] {
  const finding = (rule: string, text: string, issueKeys: readonly string[]): Finding[] =>
    issueKeys.length === 0 ? [] : [{ rule, severity: 'warning', text, issueKeys }];
  const keysOf = (which: readonly OpenWork[]) => which.map(({ issue }) => issue.key);
  const silent = people.filter(({ member, role }) => member && role === '').map(({ person }) => person.name);
  return [
    ...finding(
      'K4',
      'Open work without an estimate is not in the load.',
      planned.filter(({ minutes }) => minutes === undefined).map(({ key }) => key),
    ),
    ...finding(
      'K8',
      'Estimated work is assigned to nobody.',
      keysOf(work.filter(({ issue, hours }) => !issue.assignee && hours)),
    ),
    ...finding('K9', 'Work starts after its due date.', keysOf(work.filter(backwards))),
    ...finding(
      'K10',
      'Open work is assigned to accounts that are no longer active.',
      keysOf(work.filter(({ issue }) => issue.assignee?.active === false)),
    ),
    ...pointsFinding(work, rate),
    ...(silent.length === 0
      ? []
      : [
          {
            rule: 'K16',
            severity: 'note',
            text: `Nobody has said what ${silent.slice(0, 5).join(', ')}${silent.length > 5 ? ` and ${silent.length - 5} more` : ''} do: give each a role, so that work can be handed on.`,
            issueKeys: [],
          } satisfies Finding,
        ]),
  ];
}

function backwards({ issue: { start, due } }: OpenWork): boolean {
  return start !== undefined && due !== undefined && start > due;
}
