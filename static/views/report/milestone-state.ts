import { standingWords, type MilestoneStanding } from '../../../src/analysis/milestone-standing';
import type { Milestone } from '../../../src/analysis/milestones';
import type { Tone } from '../../parts/lozenge';

export const standingTones: Readonly<Record<MilestoneStanding, Tone>> = {
  reached: 'done',
  'reached-on-re-plan': 'neutral',
  'reached-late': 'neutral',
  'no-date': 'attention',
  'on-time': 'current',
  'on-re-plan': 'attention',
  late: 'danger',
};

/** [B6] How a milestone stands against the dates it was given, in a word and a colour. */
export function milestoneState({ standing }: Milestone): { word: string; tone: Tone } {
  return { word: standingWords[standing], tone: standingTones[standing] };
}
