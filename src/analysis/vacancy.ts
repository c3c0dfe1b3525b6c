import type { WorkloadPerson } from './workload';

/** A place in the team that nobody holds: it has no hours to give. */
export function vacancy(role: string): WorkloadPerson {
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
