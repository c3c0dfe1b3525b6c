import { readAmount, readDate, readNumber, readPerson, readStep, readWord, type Reading } from './field-reading';
import type { Finding } from './finding';
import type { Issue } from './issue';
import type { Person } from './person';
import { registerColumns } from './register-columns';
import {
  opportunityResponses,
  riskCategories,
  riskKinds,
  threatResponses,
  type Risk,
  type RiskCategory,
  type RiskResponse,
} from './risk';
import { riskLinks } from './risk-links';
import { readStatement } from './risk-statement';
import { readEscalation, readText, readWeights } from './risk-values';
import type { ProjectSettings } from './settings';
import { knownPerson } from './known-person';
import { present } from './present';

const categoriesAlsoCalled: Readonly<Record<string, RiskCategory>> = {
  time: 'schedule',
  budget: 'cost',
  financial: 'cost',
  requirements: 'scope',
  external: 'vendor',
  supplier: 'vendor',
  resource: 'people',
  resources: 'people',
};

const responsesAlsoCalled: Readonly<Record<Risk['kind'], Readonly<Record<string, RiskResponse>>>> = {
  threat: { reduce: 'mitigate', mitigation: 'mitigate', share: 'transfer', acceptance: 'accept', avoidance: 'avoid' },
  opportunity: { acceptance: 'accept', improve: 'enhance', enhancement: 'enhance', exploitation: 'exploit' },
};

/** [R7] A Jira issue as a risk, with a finding for every value that could not be read. */
export function issueToRisk(issue: Issue, settings: ProjectSettings): { risk: Risk; findings: readonly Finding[] } {
  const { probability: likely, impact: effect } = settings.riskModel;
  const columns = registerColumns(issue, 'R7');
  const kind = columns.own('Kind', 'kind', (given) => readWord(given, riskKinds)) ?? 'threat';
  const responses: readonly RiskResponse[] = kind === 'threat' ? threatResponses : opportunityResponses;
  const occurredAs = columns.own('Issue it became', 'occurredAs', readText);
  const told = readStatement(issue.summary);
  const risk: Risk = {
    key: issue.key,
    statement: issue.summary,
    kind,
    status: issue.status,
    open: issue.status.category !== 'done',
    raised: issue.created,
    updated: issue.updated,
    assessments: columns.own('Assessments', 'assessments', (given) => readWeights(given, settings.riskModel)) ?? {},
    ...riskLinks(issue, settings.treatmentLinks, occurredAs),
    ...present({
      occurredAs,
      cause: columns.own('Cause', 'cause', readText) ?? told.cause,
      event: columns.own('Event', 'event', readText) ?? told.event,
      effect: columns.own('Effect', 'effect', readText) ?? told.effect,
      proximity: columns.own('Proximity', 'proximity', readDate),
      trigger: columns.own('Trigger', 'trigger', readText),
      contingency: columns.own('Contingency', 'contingency', readText),
      impactMoney: columns.own('Impact in money', 'impactMoney', readAmount),
      impactDays: columns.own('Impact in days', 'impactDays', readNumber),
      lastReviewNote: columns.own('Note of the last review', 'lastReviewNote', readText),
      escalation: columns.own('Escalation', 'escalation', readEscalation),
      probability: columns.column('Probability', 'riskProbability', 'probability', (given) => readStep(given, likely)),
      impact: columns.column('Impact', 'riskImpact', 'impact', (given) => readStep(given, effect)),
      category: columns.column('Category', 'riskCategory', 'category', (given) =>
        readWord(given, riskCategories, categoriesAlsoCalled),
      ),
      response: columns.column('Response', 'riskResponse', 'response', (given) =>
        readWord(given, responses, responsesAlsoCalled[kind]),
      ),
      owner:
        columns.column('Owner', 'riskOwner', 'ownerAccountId', (given) => readOwner(given, issue)) ??
        unnamedOwner(issue),
      nextReview: columns.column('Next review', 'riskNextReview', 'nextReview', readDate),
      lastReview: columns.own('Last review', 'lastReview', readDate),
    }),
  };
  return { risk, findings: columns.findings };
}

function readOwner(given: unknown, issue: Issue): Reading<Person> {
  if (typeof given !== 'string' || given === '') return readPerson(given);
  return { kind: 'value', value: knownPerson(given, issue) };
}

/** [R8] Where no owner column is mapped and none is kept, the assignee owns the risk. */
function unnamedOwner(issue: Issue): Person | undefined {
  return Object.hasOwn(issue.mapped, 'riskOwner') ? undefined : issue.assignee;
}
