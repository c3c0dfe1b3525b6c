import * as v from 'valibot';
import { day, issue, project } from './request-parts';
import type { Requests } from '../api';
import type { ActivityCommands, ActivityQuestions, ActivityEdit, ActivityEditOf } from '../api/activity';
import type { ScheduleCommands } from '../api/schedule';
import { linkTypes } from '../model/link-terms';
import { present } from '../model/present';
import { inWholeMinutes } from '../model/remaining-work';

const given = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));
const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000), v.transform(inWholeMinutes));

const values: v.GenericSchema<unknown, ActivityEdit> = v.pipe(
  v.strictObject({ start: given(day), due: given(day), remainingHours: given(hours) }),
  v.transform(present),
);
const edit = v.pipe(
  values,
  v.check((changes) => Object.keys(changes).length > 0, 'Expected something to change'),
);
export const editOf: v.GenericSchema<unknown, ActivityEditOf> = v.pipe(
  v.strictObject({ issue, edit, seen: v.optional(values) }),
  v.transform(({ issue, edit, seen }) => ({ issue, edit, ...present({ seen }) })),
);

const moment = v.pipe(v.string(), v.isoTimestamp());
const statusName = v.pipe(v.string(), v.nonEmpty('Expected the name of a status'), v.maxLength(255));
const issuesUpTo = (most: number) => v.pipe(v.array(issue), v.minLength(1), v.maxLength(most));

const amount = v.pipe(v.number(), v.minValue(-999_999_999), v.maxValue(999_999_999));
const terms = v.strictObject({
  type: v.picklist(linkTypes),
  lag: v.exactOptional(
    v.variant('kind', [
      v.strictObject({ kind: v.picklist(['working', 'elapsed']), minutes: amount }),
      v.strictObject({ kind: v.picklist(['percent', 'elapsed-percent']), percent: amount }),
    ]),
  ),
});

type ActivityRequest =
  keyof ActivityCommands | keyof ActivityQuestions | keyof ScheduleCommands | 'sync' | 'sync-ticks';
type ActivityShapes = { readonly [N in ActivityRequest]: v.GenericSchema<unknown, Requests[N]['ask']> };

/** What may be asked with about activities. */
export const activityShapes: ActivityShapes = {
  sync: v.strictObject({ project }),
  'sync-ticks': v.strictObject({ project }),
  'sync-done': v.pipe(
    v.strictObject({ project, seen: v.optional(moment) }),
    v.transform(({ project, seen }) => ({ project, ...present({ seen }) })),
  ),
  'take-back-sync': v.strictObject({ project, seen: moment }),
  'tick-sync': v.pipe(
    v.strictObject({ project, issues: issuesUpTo(200), on: v.boolean(), seen: v.optional(moment) }),
    v.transform(({ seen, ...rest }) => ({ ...rest, ...present({ seen }) })),
  ),
  'activity-steps': v.strictObject({ issues: issuesUpTo(50) }),
  'move-activities': v.strictObject({
    moves: v.pipe(
      v.array(v.strictObject({ issue, to: statusName, seen: statusName })),
      v.minLength(1),
      v.maxLength(50),
      v.check((moves) => new Set(moves.map((one) => one.issue)).size === moves.length, 'Expected each work item once'),
    ),
  }),
  'edit-link': v.pipe(
    v.strictObject({
      issue,
      linkId: v.pipe(v.string(), v.regex(/^\d{1,18}$/, 'Expected the id of a link')),
      terms,
      seen: v.optional(terms),
    }),
    v.transform(({ seen, ...rest }) => ({ ...rest, ...present({ seen }) })),
  ),
  'edit-activities': v.strictObject({
    edits: v.pipe(
      v.array(editOf),
      v.minLength(1),
      v.maxLength(50),
      v.check((edits) => new Set(edits.map((one) => one.issue)).size === edits.length, 'Expected each activity once'),
    ),
  }),
};
