import { partOfProject } from './part-of-project';
import type { PlannedWork } from './planned-work';
import type { ScheduledWorks } from './scheduled-work';
import { shiftDays, shifted } from './shifted-work';
import type { Workload } from './workload';
import type { IsoDate } from '../model/date';
import { ascending } from '../model/order';
import { present } from '../model/present';
import type { WorkStep } from '../model/scenario';

/** [K37] What a step takes hold of, before anybody takes it. */
export interface StepScope {
  readonly issues: number;
  readonly hours: number;
  readonly unestimated: number;
  /** Calendar days by which the work moves; absent where it only changes hands. */
  readonly shiftDays?: number;
  /** Pieces that are due after the date of a version they are in, or of the milestone that waits for them; as it stands and with the step. */
  readonly late: { readonly before: number; readonly after: number };
  /** Keys that were picked and are no open work of the project that somebody has. */
  readonly unknownKeys: readonly string[];
}

/** Of milestones, those that the schedule at hand knows; without one, only versions. */
export function stepScope(workload: Workload, step: WorkStep, plan?: ScheduledWorks): StepScope {
  const { projectKey, part } = step;
  const isIn = partOfProject(workload, projectKey, part);
  const isTheirs = (piece: PlannedWork) => step.kind === 'move' || piece.accountId === step.from;
  const pieces = workload.work.filter((piece) => isIn(piece) && isTheirs(piece));
  const days = step.kind === 'move' ? shiftDays(pieces, step.by, workload.asOf) : undefined;
  const dateOf = promisedDates(workload, plan);
  const isLate = (piece: PlannedWork, at: number) => {
    const date = pieces[at] && dateOf(pieces[at]);
    return date !== undefined && piece.due !== undefined && piece.due > date;
  };
  const found = new Set(pieces.map(({ key }) => key));
  return {
    issues: pieces.length,
    hours: Math.round(pieces.reduce((sum, { minutes = 0 }) => sum + minutes, 0) / 6) / 10,
    unestimated: pieces.filter(({ minutes }) => minutes === undefined).length,
    late: {
      before: pieces.filter(isLate).length,
      after: pieces.map((piece) => shifted(piece, days ?? 0, workload.asOf)).filter(isLate).length,
    },
    unknownKeys: part?.kind === 'issues' ? part.keys.filter((key) => !found.has(key)) : [],
    ...present({ shiftDays: days }),
  };
}

/** The first date that is promised for a piece: of its versions, or of the milestone that waits for it. */
function promisedDates({ outline }: Workload, plan?: ScheduledWorks): (piece: PlannedWork) => IsoDate | undefined {
  const releases = new Map(outline.versions.map(({ id, release }) => [id, release]));
  return ({ key, versionIds = [] }) =>
    [...versionIds.map((id) => releases.get(id)), plan?.get(key)?.milestone?.date]
      .flatMap((date) => date ?? [])
      .sort(ascending)[0];
}
