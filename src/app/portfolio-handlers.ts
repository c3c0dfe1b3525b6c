import { askPortfolioConflicts } from './portfolio-conflicts';
import { askPortfolioRisks, askRiskOverview } from './portfolio-risks';
import { askRiskScope, keepRiskScope } from './risk-scope';

/** What answers for several projects at once. */
export const portfolioHandlers = {
  'portfolio-risks': askPortfolioRisks,
  'portfolio-conflicts': askPortfolioConflicts,
  'risk-overview': askRiskOverview,
  'risk-scope': askRiskScope,
  'keep-risk-scope': keepRiskScope,
};
