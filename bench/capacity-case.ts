import { RandomStream } from '../local/demo/random';
import { loadConflicts } from '../src/analysis/load-conflicts';
import { loadGrid } from '../src/analysis/load-grid';
import type { PlannedWork, Workload } from '../src/analysis/workload';
import { standardCalendar } from '../src/model/calendar';
import { addDays } from '../src/model/date';
import { noTeam } from '../src/model/team-plan';
import { asOf } from './portfolio';

/** People and time of a large portfolio in a process of its own, figures as JSON: the sums are checked before anything is measured. */
const people = 200;
const projects = 60;
const issues = 30_000;
const repeats = 9;

const account = (number: number) => `bench-${number}`;

function generated(): Workload {
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
    };
  });
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
    holidays: {},
    unassignedHours: 0,
    unassignedKeys: [],
    findings: [],
  };
}

function fastest(work: () => unknown): number {
  const times = Array.from({ length: repeats }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

function main(): void {
  const workload = generated();
  const weeks = { unit: 'week', count: 52, scope: 'all' } as const;
  const asked = workload.work.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const shown = (mode: 'even' | 'fill') =>
    loadGrid(workload, { ...weeks, mode }).rows.reduce(
      (sum, { cells, outsideMinutes }) =>
        sum + outsideMinutes + cells.reduce((total, { loadMinutes }) => total + loadMinutes, 0),
      0,
    );
  const wrongMinutes = Math.abs(shown('even') - asked) + Math.abs(shown('fill') - asked);
  const figures = {
    wrongMinutes,
    evenMs: fastest(() => loadGrid(workload, { ...weeks, mode: 'even' })),
    fillMs: fastest(() => loadGrid(workload, { ...weeks, mode: 'fill' })),
    conflictsMs: fastest(() => loadConflicts(workload)),
    answerMb: JSON.stringify(workload).length / 1_000_000,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

main();
