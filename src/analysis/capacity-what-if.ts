import { freeMinutes } from './free-minutes';
import { handedOver } from './handed-over';
import { partOfProject } from './part-of-project';
import type { PlannedWork } from './planned-work';
import { roleHolders } from './role-holders';
import { shiftDays, shifted } from './shifted-work';
import type { Workload, WorkloadPerson } from './workload';
import { addDays } from '../model/date';
import type { ScenarioStep } from '../model/scenario';

/** [K28] The same facts as if the steps had been taken, one after the other. Nothing is written. */
export function whatIfWorkload(workload: Workload, steps: readonly ScenarioStep[]): Workload {
  return steps.reduce<Workload>(withStep, workload);
}

/** `number` tells steps of one scenario apart, where they bring somebody or something new. */
export function withStep(workload: Workload, step: ScenarioStep, number: number): Workload {
  switch (step.kind) {
    case 'person':
      return withPerson(workload, step, number);
    case 'project':
      return withProject(workload, step, number);
    case 'move':
      return withMove(workload, step);
    case 'hand-over':
      return handedOver(workload, step);
    case 'away':
      return withAbsence(workload, step);
  }
}

type Step<K extends ScenarioStep['kind']> = Extract<ScenarioStep, { kind: K }>;

/** Works an equal part of the hours on Monday to Friday, by the holidays of the team, from the day on; later steps may hand work over to them. */
function withPerson(workload: Workload, { name, role, hoursPerWeek, from }: Step<'person'>, number: number): Workload {
  const daily = hoursPerWeek / 5;
  const before = addDays(workload.asOf, -7);
  const accountId = `what-if ${name}`;
  const isTaken = workload.people.some(({ person }) => person.accountId === accountId);
  const somebody: WorkloadPerson = {
    person: { accountId: isTaken ? `${accountId} ${number + 1}` : accountId, name, active: true },
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
  const { holders, people } = roleHolders(workload, role);
  const shares = shared(Math.round(hours * 60), freeMinutes(workload, holders, start, due));
  const work = holders.flatMap(({ person }, at): PlannedWork[] => {
    const minutes = shares[at] ?? 0;
    const key = `${name} ${number + 1}.${at + 1}`;
    return minutes > 0
      ? [{ key, summary: `${name}: ${role}`, projectKey: name, accountId: person.accountId, minutes, start, due }]
      : [];
  });
  return { ...workload, people, work: [...workload.work, ...work] };
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

function withMove(workload: Workload, { projectKey, part, by }: Step<'move'>): Workload {
  const isMoved = partOfProject(workload, projectKey, part);
  const days = shiftDays(workload.work.filter(isMoved), by, workload.asOf);
  if (days === 0) return workload;
  return {
    ...workload,
    work: workload.work.map((piece) => (isMoved(piece) ? shifted(piece, days, workload.asOf) : piece)),
  };
}

/** The work stays where it is. */
function withAbsence(workload: Workload, { accountId, from, to }: Step<'away'>): Workload {
  const people = workload.people.map((who) =>
    who.person.accountId === accountId ? { ...who, leave: [...who.leave, { from, to }] } : who,
  );
  return { ...workload, people };
}
