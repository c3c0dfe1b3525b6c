import type { OpenIssue } from './open-issue';
import { Refusal } from './refusal';
import type { OpenRisk } from './write-risk';
import type { IssueType } from '../atlassian/read-project';
import { bulletList, doc, paragraph } from '../documents/adf/build';
import { amountText } from '../model/money';

/** What a risk that happened is commonly raised as, the best first. */
const preferredTypes = ['issue', 'problem', 'incident', 'bug', 'task', 'story'];

/** The fields of the issue that a risk has become: its owner, and in words its impact, dates and what was prepared. */
export function occurrenceFields(
  { row, people }: OpenRisk,
  { open, issueTypes, summary }: { open: OpenIssue; issueTypes: readonly IssueType[]; summary: string | undefined },
): Readonly<Record<string, unknown>> {
  const owner = people.find(({ accountId }) => accountId === row.owner?.accountId);
  return {
    project: { id: open.home.project.id },
    issuetype: { id: typeFor(issueTypes).id },
    summary: summary ?? row.statement,
    description: doc(paragraph(`Risk ${row.key} has occurred: ${row.statement}`), bulletList(factsOf(row, open))),
    ...(owner && { assignee: { accountId: owner.accountId } }),
  };
}

function factsOf(row: OpenRisk['row'], { settings, asOf }: OpenIssue): readonly string[] {
  const { riskModel, budget } = settings;
  const step = riskModel.impact.find((one) => one.step === row.impact);
  const money = row.impactMoney && (budget ? amountText(row.impactMoney, budget.currency) : row.impactMoney);
  return [
    `Occurred on ${asOf}; raised on ${row.raised.slice(0, 10)}.`,
    ...(step ? [`Impact: ${step.step} ${step.label} (${step.meaning}).`] : []),
    ...(money ? [`Impact in money: ${money}.`] : []),
    ...(row.impactDays === undefined ? [] : [`Impact in working days: ${row.impactDays}.`]),
    ...(row.proximity ? [`Expected from ${row.proximity}.`] : []),
    ...(row.contingency ? [`Contingency: ${row.contingency}`] : []),
  ];
}

function typeFor(issueTypes: readonly IssueType[]): IssueType {
  const named = (name: string) => issueTypes.find((type) => type.name.trim().toLowerCase() === name);
  const type = preferredTypes.map(named).find((found) => found !== undefined);
  if (type) return type;
  const message =
    'This project has no type of work item for what has occurred: none of issue, problem, incident, bug, task, story.';
  throw new Refusal({ code: 'invalid', message });
}
