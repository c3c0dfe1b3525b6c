import { countText } from './count-text';
import type { RiskHistory, RiskHistoryWeek } from './risk-history';
import { signedText } from '../model/signed-text';

/** [R33] The weeks in one sentence: how it stands now, against the first week of which every open risk is known. */
export function riskHistorySummary({ weeks }: RiskHistory): string {
  const now = weeks.at(-1);
  if (!now) return 'Nothing is known of former weeks.';
  const severe = severeOf(now);
  const standing = `${severe === 0 ? 'No' : severe} critical or high ${severe === 1 ? 'risk is' : 'risks are'} open, with an exposure of ${now.exposure} over all open risks`;
  const first = weeks.find((week) => week.notKnown === 0);
  if (!first || first === now) return `${standing}; of former weeks not every risk is known.`;
  const ago = weeks.length - 1 - weeks.indexOf(first);
  const more = severe - severeOf(first);
  const exposure = now.exposure - first.exposure;
  if (more === 0 && exposure === 0) return `${standing}; both are as ${countText(ago, 'week', 'weeks')} ago.`;
  return `${standing}; that is ${signedText(more)} and ${signedText(exposure)} against ${countText(ago, 'week', 'weeks')} ago.`;
}

function severeOf({ byLevel }: RiskHistoryWeek): number {
  return byLevel.critical + byLevel.high;
}
