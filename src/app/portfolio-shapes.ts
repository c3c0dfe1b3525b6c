import * as v from 'valibot';
import { mostProjects } from './portfolio-projects';
import { project } from './request-parts';
import type { Requests } from '../api';
import type { PortfolioCommands, PortfolioQuestions, RiskScope } from '../api/portfolio';
import { present } from '../model/present';

const scope = {
  projects: v.optional(v.pipe(v.array(project), v.minLength(1), v.maxLength(mostProjects))),
  jql: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4_000))),
};
const most = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)));

export const riskScopeShape: v.GenericSchema<unknown, RiskScope> = v.pipe(v.strictObject(scope), v.transform(present));

type PortfolioRequest = keyof PortfolioQuestions | keyof PortfolioCommands;
type PortfolioShapes = { readonly [N in PortfolioRequest]: v.GenericSchema<unknown, Requests[N]['ask']> };

/** What may be asked with about several projects. */
export const portfolioShapes: PortfolioShapes = {
  'portfolio-risks': riskScopeShape,
  'portfolio-conflicts': v.pipe(v.strictObject({ projects: scope.projects }), v.transform(present)),
  'risk-overview': v.pipe(v.strictObject({ ...scope, most }), v.transform(present)),
  'risk-scope': v.strictObject({}),
  'keep-risk-scope': riskScopeShape,
};
