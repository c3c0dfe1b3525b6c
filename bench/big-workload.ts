import { RandomStream } from '../local/demo/random';
import type { PlannedWork } from '../src/analysis/planned-work';
import type { Workload } from '../src/analysis/workload';
import { standardCalendar } from '../src/model/calendar';
import { addDays } from '../src/model/date';
import { noTeam } from '../src/model/team-plan';
import { asOf } from './portfolio';

/** People and time of a large portfolio: 200 people, 30,000 pieces of work in 60 projects with eight epics each. */
const people = 200;
const projects = 60;
const issues = 30_000;
const epics = 8;

const account = (number: number) => `bench-${number}`;
const epicOf = (number: number) => `P${number % projects}-E${Math.floor(number / projects) % epics}`;

export function bigWorkload(): Workload {
  const random = new RandomStream('people and time');
  const work = Array.from({ length: issues }, (_, number): PlannedWork => {
    const start = addDays(asOf, random.between(-30, 200));
    const due = addDays(start, random.between(0, 40));
    return {
      key: `P${number % projects}-${number}`,
      summary: `Piece of work number ${number} of this large portfolio`,
      projectKey: `P${number % projects}`,
      accountId: account(random.between(1, people)),
      ...(random.chance(0.9) && { minutes: random.between(1, 80) * 15 }),
      ...(random.chance(0.8) && { start }),
      ...(random.chance(0.9) && { due }),
      parentKey: epicOf(number),
    };
  });
  const parents = [...new Set(work.map((_, number) => epicOf(number)))];
  return {
    asOf,
    projectKey: 'P1',
    calendar: standardCalendar,
    team: { ...noTeam, focusPercent: 80 },
    sources: [],
    leftOut: [],
    people: Array.from({ length: people }, (_, at) => ({
      person: { accountId: account(at + 1), name: `Person ${at + 1}`, active: true },
      team: `Team ${at % 12}`,
      role: `Role ${at % 9}`,
      involvementPercent: 50,
      member: true,
      timeVersion: 1,
      leave: [{ from: addDays(asOf, at), to: addDays(asOf, at + 10) }],
      mayPlan: true,
    })),
    work,
    outline: { parents: parents.map((key) => ({ key, summary: `Workstream ${key}` })), versions: [] },
    holidays: {},
    unassignedHours: 0,
    unassignedKeys: [],
    findings: [],
  };
}
