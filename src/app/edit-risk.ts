import type { IssueRisk } from '../api/issue-risk';
import { answer } from './answer';
import { editConflict } from './edit-conflict';
import type { Invocation } from './invocation';
import { openIssue, type OpenIssue } from './open-issue';
import { issueRisk } from './read-risk';
import { Refusal } from './refusal';
import { openRisk, writeRisk } from './write-risk';
import type { Answer, Commands } from '../api';
import { riskBefore, type RiskEdit } from '../analysis/risk-edit';
import type { RiskEditOf } from '../api/risk';

type Command = Commands['edit-risk'];

export async function editRisk(invocation: Invocation, asked: Command['ask']): Promise<Answer<Command['answer']>> {
  const { risk } = await carryOutEdit(await openIssue(invocation, asked.issue), asked);
  return answer(invocation, risk);
}

/** Writes one edit, unless somebody else changed one of its values since its editor looked. */
export async function carryOutEdit(
  open: OpenIssue,
  { edit, seen }: RiskEditOf,
): Promise<{ readonly risk: IssueRisk; readonly before: RiskEdit }> {
  const found = await openRisk(open);
  const conflict = editConflict(found.row, edit, seen);
  if (conflict) throw new Refusal({ code: 'conflict', ...conflict, standing: issueRisk(open, found) });
  const before = riskBefore(found.row, edit);
  return { risk: await writeRisk(open, found, edit), before };
}
