import type { IsoDate } from '../model/date';

export const milestoneStandings = [
  'reached',
  'reached-on-re-plan',
  'reached-late',
  'no-date',
  'on-time',
  'on-re-plan',
  'late',
] as const;
/** [B6] How a milestone stands. A date that is met only because it was moved is `on-re-plan`, never `on-time`. */
export type MilestoneStanding = (typeof milestoneStandings)[number];

/** What a reader is told; short enough for a lozenge. */
export const standingWords: Readonly<Record<MilestoneStanding, string>> = {
  reached: 'Reached',
  'reached-on-re-plan': 'Reached on re-plan',
  'reached-late': 'Reached late',
  'no-date': 'No date',
  'on-time': 'On time',
  'on-re-plan': 'On re-plan',
  late: 'Late',
};

interface StandingFacts {
  readonly done: boolean;
  readonly current?: IsoDate;
  readonly forecast?: IsoDate;
  /** The largest of its slips: from the first commitment, from the original baseline. */
  readonly worstSlipDays: number;
}

/** [B6] It keeps its present date where it is expected no later than that; it is behind where any slip is above zero. */
export function milestoneStanding({ done, current, forecast, worstSlipDays }: StandingFacts): MilestoneStanding {
  if (!done && (current === undefined || forecast === undefined)) return 'no-date';
  const behind = worstSlipDays > 0;
  const keepsPresent = current !== undefined && forecast !== undefined && forecast <= current;
  if (done) return !behind ? 'reached' : keepsPresent ? 'reached-on-re-plan' : 'reached-late';
  return !keepsPresent ? 'late' : behind ? 'on-re-plan' : 'on-time';
}
