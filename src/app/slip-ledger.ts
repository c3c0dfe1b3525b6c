import { answer } from './answer';
import { comparedBaselines } from './compared-baselines';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { readSchedule } from './read-schedule';
import { projectSchedule } from '../analysis/project-schedule';
import { redateAuthorities } from '../analysis/redate-authorities';
import { slipLedger } from '../analysis/slip-ledger';
import type { Answer, Questions } from '../api';

type Question = Questions['slip-ledger'];

export async function askSlipLedger(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const [pull, changes, { findings, ...baselines }] = await Promise.all([
    readSchedule(open),
    readRegister(open, 'changes'),
    comparedBaselines(open, invocation.store),
  ]);
  const { rows, milestones } = projectSchedule({ ...pull, baselines }, open.settings, open.asOf);
  const requests = redateAuthorities(changes.issues, open.settings);
  const facts = { rows, milestones, own: pull.own, requests, baselines };
  const ledger = slipLedger(facts, open.settings.calendar, open.asOf);
  return answer(invocation, { project: open.project, ledger, findings: [...changes.findings, ...findings] });
}
