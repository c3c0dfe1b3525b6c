import { answer } from './answer';
import { comparedBaselines } from './compared-baselines';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { readTimedSchedule } from './read-owner-times';
import { startField } from './read-load';
import { changeLog } from '../analysis/change-log';
import { projectSchedule } from '../analysis/project-schedule';
import { redateAuthorities } from '../analysis/redate-authorities';
import { slipLedger } from '../analysis/slip-ledger';
import type { Answer, Questions } from '../api';
import { readIssues } from '../atlassian/read-issues';
import { sourceClause } from '../atlassian/source-clause';
import { eachOnce } from '../model/each-once';

type Question = Questions['slip-ledger'];

export async function askSlipLedger(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { settings, asOf } = open;
  const milestonesEver = sourceClause(settings.milestones, open.project, open.issueTypes);
  const [pull, dated, changes, { findings, ...baselines }] = await Promise.all([
    readTimedSchedule(invocation, open),
    readIssues(open.jira, milestonesEver, { ...startField(open), history: ['duedate', 'status'] }),
    readRegister(open, 'changes'),
    comparedBaselines(open, invocation.store),
  ]);
  const own = eachOnce([...pull.own, ...dated]);
  const versions = [...pull.versions, ...pull.pastVersions];
  const { rows, milestones } = projectSchedule({ ...pull, own, versions, baselines }, settings, asOf);
  const requests = redateAuthorities(changeLog(changes.issues, settings, asOf).rows, settings.calendar);
  const ledger = slipLedger({ rows, milestones, own, requests, baselines }, settings.calendar, asOf);
  return answer(invocation, { project: open.project, ledger, findings: [...changes.findings, ...findings] });
}
