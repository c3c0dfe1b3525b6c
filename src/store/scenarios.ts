import * as v from 'valibot';
import type { KeyValue } from './key-value';
import { isIsoDate } from '../model/date';
import type { Scenario, Scenarios } from '../model/scenario';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('Expected a name'), v.maxLength(100));
const day = v.pipe(v.string(), v.check(isIsoDate, 'Expected a day such as 2026-03-31'));
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
  v.strictObject({
    kind: v.literal('move'),
    projectKey: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,99}$/, 'Expected the key of a project')),
    weeks: v.pipe(v.number(), v.integer(), v.minValue(-52), v.maxValue(52)),
  }),
]);

/** At most 20 steps of half a kilobyte each. */
export const scenarioShape: v.GenericSchema<unknown, Scenario> = v.strictObject({
  name: words,
  steps: v.pipe(v.array(step), v.minLength(1, 'Expected at least one step'), v.maxLength(20)),
});

/** As many as a record of 240 KB holds with room to spare. */
export const mostScenarios = 20;

const record = v.object({ v: v.literal(1), version: v.number(), scenarios: v.array(scenarioShape) });

function keyOf(projectId: string): string {
  return `scenarios:project:${projectId}`;
}

export async function readScenarios(store: KeyValue, projectId: string): Promise<Scenarios> {
  const parsed = v.safeParse(record, await store.get(keyOf(projectId)));
  return parsed.success
    ? { version: parsed.output.version, scenarios: parsed.output.scenarios }
    : { version: 0, scenarios: [] };
}

export async function writeScenarios(store: KeyValue, projectId: string, scenarios: Scenarios): Promise<void> {
  await store.set(keyOf(projectId), { v: 1, ...scenarios });
}
