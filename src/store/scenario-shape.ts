import * as v from 'valibot';
import { isIsoDate } from '../model/date';
import type { Scenario, ScenarioStep } from '../model/scenario';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('Expected a name'), v.maxLength(100));
export const scenarioName = words;
const day = v.pipe(v.string(), v.check(isIsoDate, 'Expected a day such as 2026-03-31'));
/** Of one step. */
const mostPicked = 100;
const account = v.pipe(v.string(), v.nonEmpty('Expected an account'), v.maxLength(128));
const key = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,99}-[1-9][0-9]*$/, 'Expected the key of a work item'));
const projectKey = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,99}$/, 'Expected the key of a project'));
const shift = v.variant('kind', [
  v.strictObject({ kind: v.literal('weeks'), count: countUpTo(52) }),
  v.strictObject({ kind: v.literal('days'), count: countUpTo(365) }),
  v.strictObject({ kind: v.picklist(['begin', 'end']), on: day }),
]);
const part = v.variant('kind', [
  v.strictObject({ kind: v.literal('parent'), key }),
  v.strictObject({
    kind: v.literal('version'),
    id: v.pipe(v.string(), v.regex(/^[0-9]{1,20}$/, 'Expected a version')),
  }),
  v.strictObject({
    kind: v.picklist(['component', 'label']),
    name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
  }),
  v.strictObject({ kind: v.literal('team'), name: words }),
  v.strictObject({ kind: v.literal('person'), accountId: account }),
  v.strictObject({ kind: v.literal('issues'), keys: v.pipe(v.array(key), v.minLength(1), v.maxLength(mostPicked)) }),
]);

function countUpTo(most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(-most), v.maxValue(most));
}

/** How a move was kept before parts of a project could move. */
const moveOfWeeks = v.pipe(
  v.strictObject({ kind: v.literal('move'), projectKey, weeks: countUpTo(52) }),
  v.transform(({ weeks, ...rest }) => ({ ...rest, by: { kind: 'weeks', count: weeks } as const })),
);

const step = v.variant('kind', [
  v.strictObject({
    kind: v.literal('person'),
    name: words,
    role: words,
    hoursPerWeek: v.pipe(v.number(), v.minValue(0.5), v.maxValue(60)),
    from: day,
  }),
  v.pipe(
    v.strictObject({
      kind: v.literal('project'),
      name: words,
      role: words,
      hours: v.pipe(v.number(), v.minValue(0.5), v.maxValue(100_000)),
      start: day,
      due: day,
    }),
    v.check(({ start, due }) => start <= due, 'Expected the end not to lie before the start'),
  ),
  v.strictObject({ kind: v.literal('move'), projectKey, part: v.exactOptional(part), by: shift }),
  moveOfWeeks,
  v.strictObject({
    kind: v.literal('hand-over'),
    projectKey,
    part: v.exactOptional(part),
    from: account,
    to: v.variant('kind', [
      v.strictObject({ kind: v.literal('person'), accountId: account }),
      v.strictObject({ kind: v.literal('role'), role: words }),
    ]),
  }),
  v.pipe(
    v.strictObject({ kind: v.literal('away'), accountId: account, from: day, to: day }),
    v.check(({ from, to }) => from <= to, 'Expected the last day not to lie before the first'),
  ),
]);

/** At most 20; mostly of half a kilobyte, of 2 KB where many issues are picked. */
export const scenarioSteps: v.GenericSchema<unknown, readonly ScenarioStep[]> = v.pipe(v.array(step), v.maxLength(20));

export const scenarioShape: v.GenericSchema<unknown, Scenario> = v.strictObject({
  name: words,
  steps: v.pipe(scenarioSteps, v.minLength(1, 'Expected at least one step')),
});
