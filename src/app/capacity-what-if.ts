import { answer } from './answer';
import { scenariosFor } from './capacity-scenarios';
import type { Invocation } from './invocation';
import { openLoad } from './read-load';
import { readTimedSchedule } from './read-owner-times';
import { readWorkload } from './read-workload';
import { Refusal } from './refusal';
import { projectSchedule } from '../analysis/project-schedule';
import { scenarioEffect } from '../analysis/scenario-effect';
import { scheduledWork } from '../analysis/scheduled-work';
import type { SeenScenario } from '../analysis/seen-scenarios';
import type { Answer, Questions } from '../api';
import { readScenarios } from '../store/scenarios';

type Question = Questions['capacity-what-if'];

/** Read as the person: what they may not see is in no figure but the hours of K33. */
export async function askCapacityWhatIf(
  invocation: Invocation,
  { project, weeks = 12, steps = [], compare }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openLoad(invocation, project);
  const [workload, pull, kept] = await Promise.all([
    readWorkload(invocation, open),
    readTimedSchedule(invocation, open),
    readScenarios(invocation.store, open.project.id),
  ]);
  const known = await scenariosFor(open, kept);
  refuseUnlessKept(compare, known);
  const compared = compare ? known.filter(({ name }) => compare.includes(name)) : known;
  const plan = scheduledWork(projectSchedule(pull, open.settings, open.asOf));
  return answer(invocation, { project: open.project, ...scenarioEffect(workload, { weeks, steps, compared }, plan) });
}

function refuseUnlessKept(names: readonly string[] = [], kept: readonly SeenScenario[]): void {
  const unknown = names.find((name) => !kept.some((one) => one.name === name));
  if (unknown === undefined) return;
  throw new Refusal({
    code: 'invalid',
    message: `No scenario “${unknown}” is kept in this project.`,
    field: 'compare',
  });
}
