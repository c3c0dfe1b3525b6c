import type { PlannedWork } from './planned-work';
import { remainingDays, workDays } from './spread';
import { dayNumber, type IsoDate } from '../model/date';

/** A piece of work with the days on which it can still be done as numbers. */
export interface DatedWork {
  readonly piece: PlannedWork;
  readonly from: number;
  /** Infinity without a due date. */
  readonly due: number;
  /** None where nobody has estimated it. */
  readonly minutes: number;
  /** The project as a number from 0 on. */
  readonly project: number;
}

/** All work of a workload by who has it. */
export interface DatedWorkload {
  of(accountId: string): readonly DatedWork[];
  readonly projects: number;
}

/** Kept by list: thirty thousand dates are asked for again with every picture of the same work. */
const known = new WeakMap<readonly PlannedWork[], DatedWorkload & { readonly asOf: IsoDate }>();

export function datedWorkload(work: readonly PlannedWork[], asOf: IsoDate): DatedWorkload {
  const made = known.get(work);
  if (made?.asOf === asOf) return made;
  const people = new Map<string, DatedWork[]>();
  const projects = new Map<string, number>();
  const today = dayNumber(asOf);
  for (const piece of work) {
    const project = projects.get(piece.projectKey) ?? projects.size;
    projects.set(piece.projectKey, project);
    const dated = datedPiece(piece, today, project);
    const theirs = people.get(piece.accountId);
    if (theirs) theirs.push(dated);
    else people.set(piece.accountId, [dated]);
  }
  const found = { asOf, projects: projects.size, of: (accountId: string) => people.get(accountId) ?? [] };
  known.set(work, found);
  return found;
}

function datedPiece(piece: PlannedWork, today: number, project: number): DatedWork {
  const { from, due = Infinity } = remainingDays(workDays(piece), today);
  return { piece, from, due, minutes: piece.minutes ?? 0, project };
}
