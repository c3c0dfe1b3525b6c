import { answer } from './answer';
import { comparedBaselines } from './compared-baselines';
import type { Invocation } from './invocation';
import { startField } from './read-load';
import { readScheduleAndOwners } from './read-owner-times';
import { openSchedule } from './read-schedule';
import { withFindings } from './with-findings';
import { projectSchedule } from '../analysis/project-schedule';
import type { Answer, Questions } from '../api';
import { present } from '../model/present';

type Question = Questions['schedule'];

export async function askSchedule(
  invocation: Invocation,
  { project, baseline }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openSchedule(invocation, project);
  const [pull, { kept, findings, ...baselines }] = await Promise.all([
    readScheduleAndOwners(invocation, open),
    comparedBaselines(open, invocation.store, baseline),
  ]);
  const schedule = projectSchedule({ ...pull, baselines }, open.settings, open.asOf);
  return answer(invocation, {
    project: open.project,
    schedule: withFindings(schedule, [...open.stored.findings, ...findings]),
    baselines: kept,
    ...present({ comparedWith: baselines.chosen?.head.number }),
    mayEdit: open.permissions.edit,
    keepsStart: startField(open).mapped['start'] !== undefined,
  });
}
