import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readTimedSchedule } from './read-owner-times';
import { Refusal } from './refusal';
import { toldAfter } from './told-after';
import { toldBaselines } from './told-baselines';
import { baselineEntries } from '../analysis/baseline-entries';
import { projectSchedule } from '../analysis/project-schedule';
import type { Answer, Commands } from '../api';
import { mostBaselineEntries, mostBaselines, mostBaselinesEver, type BaselineEntry } from '../model/baseline';
import { readBaselines, takeBaseline, type BaselineList } from '../store/baselines';

type Command = Commands['take-baseline'];

export async function takeBaselineOf(
  invocation: Invocation,
  { project, name, reason }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const { store, viewer, now } = invocation;
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.edit, 'Only people who may edit work of this project can take a baseline.');
  const [before, pull] = await Promise.all([
    readBaselines(store, open.project.id),
    readTimedSchedule(invocation, open),
  ]);
  checkRoom(before, name);
  const { rows } = projectSchedule(pull, open.settings, open.asOf);
  const entries = baselineEntries({ ...pull, rows });
  checkEntries(entries);
  const taking = { name, reason, takenBy: viewer.accountId, takenAt: now, asOf: open.asOf, token: tokenOf(invocation) };
  if (!(await takeBaseline(store, open.project.id, taking, entries)))
    throw refused('conflict', 'Somebody else has just taken a baseline. Look at it before you take another.');
  return answer(invocation, await toldAfter(`Baseline “${name}” is taken.`, toldBaselines(open, store)));
}

/** Sets apart what two people keep at the same time. */
function tokenOf({ viewer, now, random }: Invocation): string {
  return [viewer.accountId, now, String(random())].map((part) => part.replace(/[^\w-]/g, '')).join('-');
}

/** [B4] */
function checkRoom({ heads, unreadable }: BaselineList, name: string): void {
  const kept = heads.filter(({ removal }) => !removal);
  if (kept.some((head) => head.name.toLowerCase() === name.toLowerCase()))
    throw refused('invalid', `There is a baseline “${name}” already. Give this one another name.`, 'name');
  if (kept.length >= mostBaselines)
    throw refused('invalid', `A project keeps at most ${mostBaselines} baselines. Remove one that is not needed.`);
  if (heads.length + unreadable.length >= mostBaselinesEver)
    throw refused('invalid', `${mostBaselinesEver} baselines were taken in this project, which is all there can be.`);
}

function checkEntries({ length }: readonly BaselineEntry[]): void {
  if (length === 0)
    throw refused(
      'invalid',
      'Nothing on this schedule has a due date yet. Give work and milestones their dates first.',
    );
  if (length > mostBaselineEntries)
    throw refused('invalid', `A baseline holds at most ${mostBaselineEntries} pieces of work; here are ${length}.`);
}

function refused(code: 'conflict' | 'invalid', message: string, field?: string): Refusal {
  return new Refusal({ code, message, ...(field !== undefined && { field }) });
}
