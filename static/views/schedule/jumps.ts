import type { ScheduleCounts } from '../../../src/analysis/schedule-counts';

export const jumpNames: Readonly<Record<keyof ScheduleCounts, string>> = {
  overdue: 'Overdue',
  critical: 'Critical',
  brokenLinks: 'Broken links',
  milestonesAtRisk: 'Milestones at risk',
  undated: 'No dates',
};

export const jumpKinds = ['overdue', 'critical', 'brokenLinks', 'milestonesAtRisk', 'undated'] as const;
export type JumpKind = (typeof jumpKinds)[number];

/** The next or previous of some rows after the one where the reader is; round the end to the beginning. */
export function jumpFrom(ids: readonly string[], at: string | undefined, step: 1 | -1): string | undefined {
  const place = at === undefined ? -1 : ids.indexOf(at);
  if (place === -1) return step === 1 ? ids[0] : ids.at(-1);
  return ids[(place + step + ids.length) % ids.length];
}
