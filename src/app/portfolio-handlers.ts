import { askPortfolioRisks } from './portfolio-risks';
import { askRiskScope, keepRiskScope } from './risk-scope';

/** What answers for several projects at once. */
export const portfolioHandlers = {
  'portfolio-risks': askPortfolioRisks,
  'risk-scope': askRiskScope,
  'keep-risk-scope': keepRiskScope,
};
