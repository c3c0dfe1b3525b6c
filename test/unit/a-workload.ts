import type { PlannedWork } from '../../src/analysis/planned-work';
import { noOutline } from '../../src/analysis/work-outline';
import type { Workload, WorkloadPerson } from '../../src/analysis/workload';
import { standardCalendar } from '../../src/model/calendar';
import { noTeam } from '../../src/model/team-plan';
import { somebody, wednesday } from './portfolio';

/** A person by name, in the team and there all day. */
export function aPerson(name: string, facts: Partial<WorkloadPerson> = {}): WorkloadPerson {
  return {
    person: somebody(name),
    team: '',
    role: 'Engineer',
    involvementPercent: 100,
    member: true,
    timeVersion: 0,
    leave: [],
    mayPlan: true,
    ...facts,
  };
}

/** Work of somebody with the hours it still needs; `undefined` where nobody has estimated it. */
export function somework(
  key: string,
  name: string,
  hours: number | undefined,
  facts: Partial<Omit<PlannedWork, 'key' | 'accountId' | 'minutes'>> = {},
): PlannedWork {
  return {
    key,
    summary: `Summary of ${key}`,
    projectKey: key.split('-')[0] ?? key,
    accountId: somebody(name).accountId,
    ...(hours !== undefined && { minutes: hours * 60 }),
    ...facts,
  };
}

/** People and work of project T, on Wednesday 18 November 2026. */
export function aWorkload(
  people: readonly WorkloadPerson[],
  work: readonly PlannedWork[],
  facts: Partial<Workload> = {},
): Workload {
  return {
    asOf: wednesday,
    projectKey: 'T',
    calendar: standardCalendar,
    team: noTeam,
    sources: [],
    leftOut: [],
    people,
    work,
    outline: noOutline,
    holidays: {},
    unassignedHours: 0,
    unassignedKeys: [],
    findings: [],
    ...facts,
  };
}
