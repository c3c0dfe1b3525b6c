import type { PortfolioConflicts } from '../analysis/portfolio-conflicts';
import type { PromisedPerson } from '../analysis/portfolio-involvement';
import type { PortfolioRisks } from '../analysis/portfolio-risks';
import type { RiskOverview } from '../analysis/risk-overview';

/** Whose risks are looked at together. Without either it is every project that the person may browse, up to the most. */
export interface RiskScope {
  /** Keys. */
  readonly projects?: readonly string[];
  /** Only risks that this query finds too, run as the person; `filter = "Name"` takes a filter of Jira. */
  readonly jql?: string;
}

export interface PortfolioQuestions {
  /** Projects that this person may not browse are left out without a word. */
  'portfolio-risks': { ask: RiskScope; answer: PortfolioRisks };
  /** Dependencies between the open work of these projects, or of all that the person may browse, that cannot hold or are at risk, and who is promised to several of them. */
  'portfolio-conflicts': {
    ask: Pick<RiskScope, 'projects'>;
    answer: PortfolioConflicts & { readonly promised: readonly PromisedPerson[] };
  };
  /** The risks in small: counts, and the weightiest open risks, at most 20. */
  'risk-overview': { ask: RiskScope & { readonly most?: number }; answer: RiskOverview };
  /** What this person chose last. */
  'risk-scope': { ask: Record<string, never>; answer: RiskScope };
}

export interface PortfolioCommands {
  'keep-risk-scope': { ask: RiskScope; answer: RiskScope };
}
