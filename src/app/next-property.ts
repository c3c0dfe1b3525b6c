import * as v from 'valibot';
import type { FoundRisk } from './read-risk';
import { Refusal } from './refusal';
import { changedValues, columnOf, type RiskChange } from './risk-change';
import { present } from '../model/present';
import type { RiskProperty } from '../model/risk';
import { exposureOf, levelAt } from '../model/risk-model';
import type { ProjectSettings } from '../model/settings';

const known = v.looseObject({ v: v.literal(1) });
const versioned = v.looseObject({ v: v.number() });

/**
 * The issue property after a change, or `undefined` when nothing of it is kept there. Exposure and level go along, because
 * JQL can compare what is kept but not compute; a value that now stands in a field is not kept twice.
 */
export function nextProperty(
  found: FoundRisk,
  { riskModel }: ProjectSettings,
  change: RiskChange,
): (RiskProperty & Readonly<Record<string, unknown>>) | undefined {
  const kept = keptOf(found.issue.property);
  const own = changedValues(change).filter((value) => isOwn(found, value));
  const moved = changedValues(change).filter((value) => !isOwn(found, value) && kept[value] !== undefined);
  const weighs = change.probability !== undefined || change.impact !== undefined;
  const goesStale = moved.length > 0 || (weighs && kept['exposure'] !== undefined);
  if (own.length === 0 && change.lastReview === undefined && !goesStale) return undefined;

  const probability = change.probability === undefined ? found.row?.probability : change.probability;
  const impact = change.impact === undefined ? found.row?.impact : change.impact;
  const exposure = probability && impact ? exposureOf(probability, impact) : undefined;
  return present({
    ...kept,
    ...Object.fromEntries(own.map((value) => [value, change[value] ?? undefined])),
    ...Object.fromEntries(moved.map((value) => [value, undefined])),
    ...(change.lastReview !== undefined && { lastReview: change.lastReview }),
    exposure,
    level: probability && impact ? levelAt(riskModel, probability, impact) : undefined,
    v: 1 as const,
  });
}

function isOwn({ fields }: FoundRisk, value: keyof typeof columnOf): boolean {
  return fields.some(({ name, id }) => name === columnOf[value] && id === 'property');
}

/** A newer release may have written what this one would destroy; what nobody can read is written anew. */
function keptOf(property: unknown): Readonly<Record<string, unknown>> {
  if (v.is(known, property)) return property;
  if (!v.is(versioned, property)) return {};
  const message = 'A newer version of this app wrote this risk. Reload the page and try again.';
  throw new Refusal({ code: 'conflict', message });
}
