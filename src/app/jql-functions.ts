import type { RiskHome } from './risk-places';
import type { Precomputed } from '../atlassian/jql-precomputations';
import { bothOf, eitherOf, not, type Test } from '../atlassian/jql-test';
import { isRisk, isStale, standsIn } from '../atlassian/risk-tests';
import { levelCells } from '../model/level-cells';
import { riskLevels } from '../model/risk-model';
import { readPeriod } from '../model/stale-period';

/** One use of a function of the app in a query. */
export interface FunctionClause {
  readonly functionName: string;
  readonly operator: string;
  readonly arguments: readonly string[];
}

/** Says which of a site's risks a use of the function means, or why it cannot be said. */
type Meaning = (args: readonly string[]) => { readonly test: (home: RiskHome) => Test } | { readonly error: string };

const meanings: Readonly<Record<string, Meaning>> = {
  /** [R21] */
  stalerisks: ([period = '']) => {
    const days = readPeriod(period);
    if (days === undefined)
      return { error: `staleRisks takes a number of days or weeks such as "21d" or "3w", not "${period}".` };
    return { test: ({ place }) => bothOf(isRisk(place), isStale(days, 'riskLastReview')) };
  },
  /** [R22] */
  risksatlevel: ([asked = '']) => {
    const level = riskLevels.find((known) => known === asked.trim().toLowerCase());
    if (!level) return { error: `risksAtLevel takes Critical, High, Medium or Low, not "${asked}".` };
    return {
      test: ({ place, model, probability, impact }) =>
        bothOf(isRisk(place), standsIn(levelCells(model, level), probability, impact)),
    };
  },
};

/**
 * The query that stands for a use of one of the app's functions. It names no issue: Jira runs it as whoever searches, and
 * shows everybody what they may browse. `homes` are read only where the arguments make sense.
 */
export async function jqlOf(clause: FunctionClause, homes: () => Promise<readonly RiskHome[]>): Promise<Precomputed> {
  const { functionName, operator } = clause;
  const meaning = meanings[functionName.toLowerCase()]?.(clause.arguments);
  if (!meaning) return { error: `This app has no function ${functionName}.` };
  if ('error' in meaning) return meaning;
  const found = eitherOf(...(await homes()).map(meaning.test));
  return { jql: (operator.toLowerCase() === 'not in' ? not(found) : found).yes.jql };
}
