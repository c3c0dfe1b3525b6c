import { datedWorkload } from './dated-work';
import { placeWork } from './load-grid';
import { weeksAhead } from './person-weeks';
import type { PlannedWork, Workload, WorkloadPerson } from './workload';
import { workloadTimes } from './workload-times';
import { addDays, dayNumber, daysBetween, type IsoDate } from '../model/date';
import type { ScenarioStep } from '../model/scenario';
import { minutesBetween } from '../model/working-time';

/** [K28] The same facts as if the steps had been taken, one after the other. Nothing is written. */
export function whatIfWorkload(workload: Workload, steps: readonly ScenarioStep[]): Workload {
  return steps.reduce<Workload>((now, step, number) => {
    if (step.kind === 'person') return withPerson(now, step, number);
    if (step.kind === 'project') return withProject(now, step, number);
    return withMove(now, step);
  }, workload);
}

type Step<K extends ScenarioStep['kind']> = Extract<ScenarioStep, { kind: K }>;

/** Works an equal part of the hours on Monday to Friday, by the holidays of the team, from the day on. */
function withPerson(workload: Workload, { name, role, hoursPerWeek, from }: Step<'person'>, number: number): Workload {
  const daily = hoursPerWeek / 5;
  const before = addDays(workload.asOf, -7);
  const somebody: WorkloadPerson = {
    person: { accountId: `what-if ${number}`, name, active: true },
    team: '',
    role,
    involvementPercent: 100,
    member: true,
    hoursByWeekday: [daily, daily, daily, daily, daily, 0, 0],
    timeVersion: 0,
    leave: from > before ? [{ from: before, to: addDays(from, -1) }] : [],
    mayPlan: false,
  };
  return { ...workload, people: [...workload.people, somebody] };
}

/** The hours go to the people of the role by what each has free between the dates, evenly where nobody has; to a place that nobody holds where there is no such role. */
function withProject(workload: Workload, step: Step<'project'>, number: number): Workload {
  const { name, role, hours, start, due } = step;
  const those = workload.people.filter((who) => who.member && who.role === role);
  const nobody: WorkloadPerson = {
    person: { accountId: `what-if ${number}`, name: `Nobody yet: ${role}`, active: true },
    team: '',
    role,
    involvementPercent: 100,
    member: true,
    hoursByWeekday: [0, 0, 0, 0, 0, 0, 0],
    timeVersion: 0,
    leave: [],
    mayPlan: false,
  };
  const holders = those.length > 0 ? those : [nobody];
  const shares = shared(Math.round(hours * 60), freeMinutes(workload, holders, start, due));
  const work = holders.flatMap(({ person }, at): PlannedWork[] => {
    const minutes = shares[at] ?? 0;
    const key = `${name} ${number + 1}.${at + 1}`;
    return minutes > 0
      ? [{ key, summary: `${name}: ${role}`, projectKey: name, accountId: person.accountId, minutes, start, due }]
      : [];
  });
  const people = those.length > 0 ? workload.people : [...workload.people, nobody];
  return { ...workload, people, work: [...workload.work, ...work] };
}

function freeMinutes(
  workload: Workload,
  people: readonly WorkloadPerson[],
  start: IsoDate,
  due: IsoDate,
): readonly number[] {
  const { asOf } = workload;
  const from = dayNumber(start < asOf ? asOf : start);
  const to = Math.max(from, dayNumber(due)) + 1;
  const timeOf = workloadTimes(workload, asOf, Math.max(7 * weeksAhead, daysBetween(asOf, due) + 1));
  const dated = datedWorkload(workload.work, asOf);
  return people.map(({ person: { accountId } }) => {
    const time = timeOf(accountId);
    let free = minutesBetween(time, from, to);
    const stretch = { today: dayNumber(asOf), edges: [from, to] };
    placeWork(dated.of(accountId), time, stretch, 'even', (_, _at, minutes) => {
      free -= minutes;
    });
    return Math.max(0, free);
  });
}

/** Whole minutes by these weights, all of them; differences of running sums, so that rounding loses none. */
function shared(minutes: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = all > 0 ? weights : weights.map(() => 1);
  const whole = all > 0 ? all : parts.length;
  let sum = 0;
  let given = 0;
  return parts.map((part) => {
    sum += part;
    const until = Math.round((minutes * sum) / whole);
    const share = until - given;
    given = until;
    return share;
  });
}

/** Later: begins no sooner than today and as many weeks after that. Earlier: the dates themselves. Work without dates that is moved later begins then. */
function withMove(workload: Workload, { projectKey, weeks }: Step<'move'>): Workload {
  if (weeks === 0) return workload;
  const { asOf } = workload;
  const days = 7 * weeks;
  const moved = (day: IsoDate) => addDays(weeks > 0 && day < asOf ? asOf : day, days);
  const work = workload.work.map((piece): PlannedWork => {
    if (piece.fixed || piece.projectKey !== projectKey) return piece;
    const { start = weeks > 0 ? asOf : undefined, due } = piece;
    return {
      ...piece,
      ...(start !== undefined && { start: moved(start) }),
      ...(due !== undefined && { due: moved(due) }),
    };
  });
  return { ...workload, work };
}
