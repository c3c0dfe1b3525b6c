import type { Workload, WorkloadPerson } from './workload';

/** Who can take on work of a role, and everybody with them. */
export interface RoleHolders {
  readonly holders: readonly WorkloadPerson[];
  readonly people: readonly WorkloadPerson[];
}

/** [K28] Members with the role who have not left, but for one of them; a place that nobody holds where there are none. */
export function roleHolders({ people }: Pick<Workload, 'people'>, role: string, except?: string): RoleHolders {
  const holders = people.filter(
    (who) => who.member && who.role === role && who.person.active && who.person.accountId !== except,
  );
  if (holders.length > 0) return { holders, people };
  const nobody = vacancy(role);
  const isThere = people.some(({ person }) => person.accountId === nobody.person.accountId);
  return { holders: [nobody], people: isThere ? people : [...people, nobody] };
}

/** A place in the team that nobody holds: it has no hours to give. */
function vacancy(role: string): WorkloadPerson {
  return {
    person: { accountId: `what-if nobody ${role}`, name: `Nobody yet: ${role}`, active: true },
    team: '',
    role,
    involvementPercent: 100,
    member: true,
    hoursByWeekday: [0, 0, 0, 0, 0, 0, 0],
    timeVersion: 0,
    leave: [],
    mayPlan: false,
  };
}
