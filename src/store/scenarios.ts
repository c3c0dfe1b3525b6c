import * as v from 'valibot';
import type { KeyValue } from './key-value';
import { readable } from './readable';
import { scenarioShape } from './scenario-shape';
import type { Scenarios } from '../model/scenario';

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

/** Changes them from what stands at the moment of writing; `next` refuses by throwing. */
export async function changeScenarios(
  store: KeyValue,
  projectId: string,
  next: (standing: Scenarios) => Scenarios,
): Promise<Scenarios> {
  return store.change(keyOf(projectId), (kept) => {
    const scenarios = next(readable(record, kept) ?? { version: 0, scenarios: [] });
    return { value: { v: 1, ...scenarios }, told: scenarios };
  });
}
