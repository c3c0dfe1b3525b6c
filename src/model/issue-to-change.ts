import {
  changeTypes,
  scopeChanges,
  type ChangeFacts,
  type ChangeRequest,
  type ChangeState,
  type ChangeType,
  type Decision,
} from './change';
import { changeHistory } from './change-history';
import { changeState, isCarriedOut, isUndecided, stateCalled } from './change-state';
import { readAccount, readApplied, readKeys, readMark, readPages } from './change-values';
import { readAmount, readDate, readNumber, readPerson, readWord } from './field-reading';
import type { Finding } from './finding';
import type { Issue } from './issue';
import { knownPerson } from './known-person';
import type { Person } from './person';
import { present } from './present';
import { registerColumns, type RegisterColumns } from './register-columns';
import { riskLinks } from './risk-links';
import { readText } from './risk-values';
import type { ProjectSettings } from './settings';

const typesAlsoCalled: Readonly<Record<string, ChangeType>> = {
  time: 'schedule',
  cost: 'budget',
  requirement: 'scope',
  requirements: 'scope',
};

/** [C8] A Jira issue as a change request, with a finding for every value that could not be read. */
export function issueToChange(
  issue: Issue,
  settings: ProjectSettings,
): { change: ChangeRequest; findings: readonly Finding[] } {
  const columns = registerColumns(issue, 'C8');
  const history = changeHistory(issue.history ?? [], settings.changeStatuses);
  const state = settled(changeState(issue.status, settings.changeStatuses), history.decision);
  const facts = factsOf(issue, columns);
  const change: ChangeRequest = {
    key: issue.key,
    title: issue.summary,
    status: issue.status,
    state,
    submitted: (state === 'draft' ? undefined : history.submitted) ?? issue.created,
    emergency: columns.own('Emergency', 'emergency', readMark) ?? false,
    linked: riskLinks(issue, [], undefined).atStake,
    affects: columns.own('Affected work', 'affects', readKeys) ?? [],
    updated: issue.updated,
    ...facts,
    ...present({
      approver: approverOf(issue, facts),
      requester: issue.reporter,
      decision: isUndecided(state) ? undefined : history.decision,
      inStatusSince: history.inStatusSince,
      applied: columns.own('Record of its application', 'applied', readApplied),
    }),
  };
  return { change, findings: [...columns.findings, ...statusFindings(issue, change, settings)] };
}

function factsOf(issue: Issue, { column, own }: RegisterColumns): ChangeFacts {
  const words = (name: string, inProperty: string) => own(name, inProperty, readText);
  return present({
    description: issue.description,
    reason: words('Reason', 'reason'),
    type: column('Type', 'changeType', 'type', (given) => readWord(given, changeTypes, typesAlsoCalled)),
    scopeChange: own('Kind of scope change', 'scopeChange', (given) => readWord(given, scopeChanges)),
    cost: column('Cost', 'changeCost', 'cost', readAmount),
    days: column('Days', 'changeDays', 'days', readNumber),
    effortDays: own('Effort', 'effortDays', readNumber),
    scopeImpact: words('Impact on scope', 'scopeImpact'),
    riskImpact: words('Impact on risk', 'riskImpact'),
    qualityImpact: words('Impact on quality', 'qualityImpact'),
    plansToUpdate: words('Plans to update', 'plansToUpdate'),
    decisionDue: column('Decision due', 'changeDecisionDue', 'decisionDue', readDate),
    boardDate: own('Board date', 'boardDate', readDate),
    approverAccountId: own('Approver', 'approverAccountId', readAccount),
    decisionReasons: words('Reasons of the decision', 'decisionReasons'),
    conditions: words('Conditions', 'conditions'),
    deferredUntil: own('Deferred until', 'deferredUntil', readDate),
    pages: own('Pages', 'pages', readPages),
  });
}

/** [C21] By name where the people of the project were read, or where the issue knows the person. */
function approverOf(issue: Issue, { approverAccountId }: ChangeFacts): Person | undefined {
  if (approverAccountId === undefined) return undefined;
  const named = readPerson(issue.mapped['changeApprover']);
  return named.kind === 'value' ? named.value : knownPerson(approverAccountId, issue);
}

/** [C1] A request that was closed after a refusal or a deferral was not implemented. */
function settled(state: ChangeState, decision: Decision | undefined): ChangeState {
  const refused = decision?.outcome === 'rejected' || decision?.outcome === 'deferred';
  return isCarriedOut(state) && refused ? decision.outcome : state;
}

function statusFindings(
  issue: Issue,
  { state, decision }: ChangeRequest,
  { changeStatuses }: ProjectSettings,
): Finding[] {
  const found: Finding[] = [];
  if (stateCalled(issue.status.name, changeStatuses) === undefined) {
    const text = `Status “${issue.status.name}” does not say where a change request stands; it is counted as ${state}.`;
    found.push({ rule: 'C6', severity: 'note', text, issueKeys: [issue.key] });
  }
  if (issue.history && !decision && !isUndecided(state) && state !== 'withdrawn') {
    const text = 'Decided changes whose changelog does not show who decided and when.';
    found.push({ rule: 'C5', severity: 'note', text, issueKeys: [issue.key] });
  }
  return found;
}
