import type { Issue, IssueLink } from './issue';
import type { LinkedWork } from './risk';

/** Links that say something about the issues themselves and nothing about a risk. */
const unrelated = ['duplicate', 'cloners', 'clones'];

/**
 * [R12] What a risk is linked to: an issue whose link reads like one of the treatment labels answers to the risk, any other
 * is at stake. The issue that the risk became is neither.
 */
export function riskLinks(
  issue: Issue,
  treatmentLabels: readonly string[],
  occurredAs: string | undefined,
): { readonly treatments: readonly LinkedWork[]; readonly atStake: readonly LinkedWork[] } {
  const isTreatment = ({ type, label }: IssueLink) =>
    treatmentLabels.some((wanted) => [type, label].some((given) => plain(given) === plain(wanted)));
  const links = issue.links.filter(({ type, key }) => !unrelated.includes(plain(type)) && key !== occurredAs);
  const treatments = links.filter(isTreatment);
  const atStake = links.filter((link) => !treatments.some(({ key }) => key === link.key));
  return { treatments: once(treatments), atStake: once(atStake) };
}

function once(links: readonly IssueLink[]): LinkedWork[] {
  const byKey = new Map(links.map(({ key, summary, status, label }) => [key, { key, summary, status, label }]));
  return [...byKey.values()];
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
