import { changeTypes, type ChangeRequest, type ChangeState, type ChangeType, type Decision } from './change';
import { changeHistory } from './change-history';
import { changeState, stateCalled } from './change-state';
import { readAmount, readDate, readNumber, readWord } from './field-reading';
import type { Finding } from './finding';
import type { Issue } from './issue';
import { present } from './present';
import { registerColumns } from './register-columns';
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
  _settings: ProjectSettings,
): { change: ChangeRequest; findings: readonly Finding[] } {
  const columns = registerColumns(issue, 'C8');
  const history = changeHistory(issue.history ?? []);
  const state = settled(changeState(issue.status), history.decision);
  const change: ChangeRequest = {
    key: issue.key,
    title: issue.summary,
    status: issue.status,
    state,
    submitted: (state === 'draft' ? undefined : history.submitted) ?? issue.created,
    updated: issue.updated,
    ...present({
      type: columns.column('Type', 'changeType', 'type', (given) => readWord(given, changeTypes, typesAlsoCalled)),
      requester: issue.reporter,
      cost: columns.column('Cost', 'changeCost', 'cost', readAmount),
      days: columns.column('Days', 'changeDays', 'days', readNumber),
      decisionDue: columns.column('Decision due', 'changeDecisionDue', 'decisionDue', readDate),
      decision: isUndecided(state) ? undefined : history.decision,
      inStatusSince: history.inStatusSince,
    }),
  };
  return { change, findings: [...columns.findings, ...statusFindings(issue, change)] };
}

export function isUndecided(state: ChangeState): boolean {
  return state === 'draft' || state === 'submitted' || state === 'pending';
}

/** [C1] A request that was closed after a refusal or a deferral was not implemented. */
function settled(state: ChangeState, decision: Decision | undefined): ChangeState {
  return state === 'implemented' && decision && decision.outcome !== 'approved' ? decision.outcome : state;
}

function statusFindings(issue: Issue, { state, decision }: ChangeRequest): Finding[] {
  const found: Finding[] = [];
  if (stateCalled(issue.status.name) === undefined) {
    const text = `Status “${issue.status.name}” does not say where a change request stands; it is counted as ${state}.`;
    found.push({ rule: 'C6', severity: 'note', text, issueKeys: [issue.key] });
  }
  if (issue.history && !decision && !isUndecided(state) && state !== 'withdrawn') {
    const text = 'Decided changes whose changelog does not show who decided and when.';
    found.push({ rule: 'C5', severity: 'note', text, issueKeys: [issue.key] });
  }
  return found;
}
