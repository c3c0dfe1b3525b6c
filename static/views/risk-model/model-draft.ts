import type { RiskModel } from '../../../src/model/risk-model';

/** A model being edited, with the way back and forth. */
export interface ModelDraft {
  readonly model: RiskModel;
  readonly past: readonly RiskModel[];
  readonly future: readonly RiskModel[];
  /** What was edited last: further typing at the same place is one step back. */
  readonly place?: string;
}

const longest = 100;

export function draftOfModel(model: RiskModel): ModelDraft {
  return { model, past: [], future: [] };
}

/** With `place` for what is typed letter by letter; without one every edit is a step of its own. */
export function edited(draft: ModelDraft, model: RiskModel, place?: string): ModelDraft {
  const goesOn = place !== undefined && place === draft.place && draft.past.length > 0;
  const past = goesOn ? draft.past : [...draft.past, draft.model].slice(-longest);
  return { model, past, future: [], ...(place === undefined ? {} : { place }) };
}

export function undone({ model, past, future }: ModelDraft): ModelDraft {
  const before = past.at(-1);
  return before ? { model: before, past: past.slice(0, -1), future: [model, ...future] } : { model, past, future };
}

export function redone({ model, past, future }: ModelDraft): ModelDraft {
  const [after, ...further] = future;
  return after ? { model: after, past: [...past, model], future: further } : { model, past, future };
}
