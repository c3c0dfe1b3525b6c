import { freeMinutes } from './free-minutes';
import { partOfProject } from './part-of-project';
import type { PlannedWork } from './planned-work';
import { roleHolders } from './role-holders';
import type { Workload, WorkloadPerson } from './workload';
import { ascending } from '../model/order';
import type { ScenarioStep } from '../model/scenario';

type HandOver = Extract<ScenarioStep, { kind: 'hand-over' }>;

/** [K28] The person's work in the part, with its dates, has somebody else; of a role whoever has most time free, piece by piece, the largest first. */
export function handedOver(workload: Workload, step: HandOver): Workload {
  const { projectKey, part, from, to } = step;
  const isIn = partOfProject(workload, projectKey, part);
  const isTheirs = (piece: PlannedWork) => piece.accountId === from && isIn(piece);
  const given = (takers: ReadonlyMap<string, string>) =>
    workload.work.map((piece): PlannedWork => {
      const accountId = isTheirs(piece) ? takers.get(piece.key) : undefined;
      return accountId === undefined ? piece : { ...piece, accountId };
    });
  const theirs = workload.work.filter(isTheirs);
  if (to.kind === 'person') {
    const isKnown = workload.people.some(({ person }) => person.accountId === to.accountId);
    if (!isKnown || theirs.length === 0 || to.accountId === from) return workload;
    return { ...workload, work: given(new Map(theirs.map(({ key }) => [key, to.accountId]))) };
  }
  if (theirs.length === 0) return workload;
  const { holders, people } = roleHolders(workload, to.role, from);
  const takers = byFreeTime(workload, theirs, holders);
  return { ...workload, people, work: given(takers) };
}

/** Who takes each piece, by key. */
function byFreeTime(
  workload: Workload,
  work: readonly PlannedWork[],
  holders: readonly WorkloadPerson[],
): ReadonlyMap<string, string> {
  const { asOf } = workload;
  const starts = work.map(({ start = asOf }) => start).sort(ascending);
  const ends = work.map(({ due = asOf }) => due).sort(ascending);
  const free = freeMinutes(workload, holders, starts[0] ?? asOf, ends.at(-1) ?? asOf);
  const left = holders.map(({ person: { accountId } }, at) => ({ accountId, minutes: free[at] ?? 0 }));
  const largestFirst = [...work].sort((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0) || ascending(a.key, b.key));
  return new Map(
    largestFirst.map(({ key, minutes = 0 }) => {
      const taker = left.reduce((most, one) => (one.minutes > most.minutes ? one : most));
      taker.minutes -= minutes;
      return [key, taker.accountId];
    }),
  );
}
