import { outcomeWords, type DecisionOnPage, type PageDecisionStanding } from '../../../src/analysis/page-decisions';
import type { Tone } from '../../parts/lozenge';

export const standingTones: Record<PageDecisionStanding, Tone> = {
  agrees: 'done',
  differs: 'attention',
  earlier: 'neutral',
  unclear: 'neutral',
};

export const standingNames: Record<PageDecisionStanding, string> = {
  agrees: 'Agrees',
  differs: 'Differs',
  earlier: 'Earlier',
  unclear: 'Unclear',
};

/** How a decision on a page stands to Jira, as one reads it. */
export function standingWords({ standing, says, request }: DecisionOnPage): string {
  const said = says ? outcomeWords[says] : 'nothing';
  if (standing === 'agrees') return `Both say ${said}`;
  if (standing === 'differs') return `Page says ${said}, Jira says ${request.status.name.toLowerCase()}`;
  return standing === 'earlier' ? `Page said ${said}, decided anew since` : 'The words say no one outcome';
}

/** The last words of a page about a request that say an outcome, else the last ones. */
export function lastDecision(decided: readonly DecisionOnPage[], key: string): DecisionOnPage | undefined {
  const about = decided.filter(({ request }) => request.key === key);
  return about.find(({ says }) => says !== undefined) ?? about[0];
}
