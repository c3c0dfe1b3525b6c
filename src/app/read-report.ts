import { comparedBaselines } from './compared-baselines';
import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { ownFields, startField, type OpenLoad } from './read-load';
import { readLoadFacts } from './read-load-facts';
import { readRegister } from './read-register';
import { withFindings } from './with-findings';
import { capacity } from '../analysis/capacity';
import { statusReport, type StatusReport } from '../analysis/status-report';
import { readHistories } from '../atlassian/read-histories';
import { readFound, readIssues } from '../atlassian/read-issues';
import { readVersions } from '../atlassian/read-versions';
import { sourceClause } from '../atlassian/source-clause';
import { doneWithCost, recentlyDone } from '../atlassian/work-clauses';
import { eachOnce } from '../model/each-once';
import type { Finding } from '../model/finding';
import type { Issue } from '../model/issue';
import { present } from '../model/present';

/** Days back in which something done can belong to the week reported, whatever day it is. */
const daysBack = 14;
const weeksAhead = 4;

/** Reads what a week's report rests on and makes the report; [K33] without other commitments where a file is made of it. */
export async function readReport(
  invocation: Invocation,
  open: OpenLoad,
  { commitments } = { commitments: true },
): Promise<StatusReport> {
  const { jira, project, settings, issueTypes, asOf, stored } = open;
  const dated = { ...startField(open), history: ['duedate', 'status'] };
  // The many requests for work come last: what is little does not have to wait behind them.
  const [risks, changes, milestones, versions, { findings: unsound, ...baselines }, { work, load }] = await Promise.all(
    [
      readRegister(open, 'risks'),
      readRegister(open, 'changes'),
      readIssues(jira, sourceClause(settings.milestones, project, issueTypes), dated),
      readVersions(jira, project.id),
      comparedBaselines(open, invocation.store),
      readWorkAndLoad(invocation, open),
    ],
  );
  const facts = {
    project,
    work,
    risks: risks.issues,
    changes: changes.issues,
    milestones,
    versions,
    baselines,
    capacity: capacity(commitments ? load : { ...load, hidden: [] }, settings, { asOf, count: weeksAhead }),
    ...present({ rate: load.rate }),
  };
  const findings = [...stored.findings, ...risks.findings, ...changes.findings, ...unsound];
  return withFindings(statusReport(facts, settings, asOf), onceEach(findings));
}

/** Asked for in parts side by side. */
async function readWorkAndLoad(invocation: Invocation, open: OpenLoad) {
  const { jira, project, settings } = open;
  const parts = [recentlyDone(project.key, daysBack)];
  if (settings.budget?.hourlyRate !== undefined) parts.push(doneWithCost(project.key));
  const stillOpen = readFound(jira, open.found, ownFields(open));
  const all = Promise.all([stillOpen, ...parts.map((part) => readIssues(jira, part, startField(open)))]);
  const [work, load] = await Promise.all([
    all.then((read) => withDoneDays(open, eachOnce(read.flat()))),
    readLoadFacts(invocation, open, stillOpen),
  ]);
  return { work, load };
}

/** Done issues without a resolution tell only by their history when they were done. */
async function withDoneDays({ jira }: OpenProject, issues: readonly Issue[]): Promise<readonly Issue[]> {
  const unclear = issues.filter(({ status, resolved }) => status.category === 'done' && resolved === undefined);
  const ids = unclear.map(({ id }) => id);
  const histories = await readHistories(jira, ids, ['status']);
  return issues.map((issue) => {
    const history = histories.get(issue.id);
    return history ? { ...issue, history } : issue;
  });
}

function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return eachOnce(findings.map((finding) => ({ key: finding.text, finding }))).map(({ finding }) => finding);
}
