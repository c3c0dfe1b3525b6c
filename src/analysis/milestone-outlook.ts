import type { Forecast, MilestoneForecast } from './forecast/forecast';

/** [Q5] When a milestone is reached in half and in four fifths of the draws, or why that is not told. */
export type MilestoneOutlook =
  | Pick<Extract<MilestoneForecast, { assessed: true }>, 'assessed' | 'p50' | 'p80'>
  | Pick<Extract<MilestoneForecast, { assessed: false }>, 'assessed' | 'reason'>;

/** [Q5] What the outlooks of a report were drawn from. */
export type OutlookSource = Pick<Forecast, 'samples' | 'trials'>;

export function milestoneOutlook(one: MilestoneForecast): MilestoneOutlook {
  if (!one.assessed) return { assessed: false, reason: one.reason };
  return { assessed: true, p50: one.p50, p80: one.p80 };
}

interface Outlooks {
  readonly milestones: readonly { readonly name: string; readonly outlook?: MilestoneOutlook }[];
  readonly outlookSource?: OutlookSource;
}

export function hasOutlook({ milestones }: Outlooks): boolean {
  return milestones.some(({ outlook }) => outlook?.assessed);
}

/** [Q5] What stands under the milestones of a report: what the outlook rests on, and which have none and why. */
export function outlookNotes(report: Outlooks): readonly string[] {
  if (!report.outlookSource) return [];
  const { samples, trials } = report.outlookSource;
  const without = new Map<string, string[]>();
  for (const { name, outlook } of report.milestones)
    if (outlook && !outlook.assessed) without.set(outlook.reason, [...(without.get(outlook.reason) ?? []), name]);
  if (!hasOutlook(report)) return [...without.keys()].map((reason) => `P50 and P80 are not assessed. ${reason} [Q5]`);
  return [
    `P50 and P80: reached by then in half and in four fifths of ${trials} draws, from ${samples} finished pieces of work of the last year. [Q5]`,
    ...[...without].map(([reason, names]) => `Not assessed: ${names.join(', ')}. ${reason}`),
  ];
}
