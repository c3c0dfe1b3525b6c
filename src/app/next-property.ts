import * as v from 'valibot';
import type { FoundRisk } from './read-risk';
import { Refusal } from './refusal';
import { changedOwnValues, changedValues, columnOf, type RiskChange } from './risk-change';
import type { IsoDate } from '../model/date';
import { present } from '../model/present';
import type { RiskProperty } from '../model/risk';
import { exposureOf, levelAt } from '../model/risk-model';
import { extendTrail, readTrail } from '../model/risk-trail';
import type { ProjectSettings } from '../model/settings';

const known = v.looseObject({ v: v.literal(1) });
const versioned = v.looseObject({ v: v.number() });
const weights = v.record(
  v.string(),
  v.object({ probability: v.exactOptional(v.number()), impact: v.exactOptional(v.number()) }),
);

/**
 * The issue property after a change, or `undefined` when nothing of it is kept there. Exposure and level go along, because
 * JQL can compare what is kept but not compute; a value that now stands in a field is not kept twice.
 */
export function nextProperty(
  found: FoundRisk,
  { riskModel }: ProjectSettings,
  change: RiskChange,
  asOf: IsoDate,
): (RiskProperty & Readonly<Record<string, unknown>>) | undefined {
  const kept = keptOf(found.issue.property);
  const own = changedValues(change).filter((value) => isOwn(found, value));
  const moved = changedValues(change).filter((value) => !isOwn(found, value) && kept[value] !== undefined);
  const others = changedOwnValues(change);
  const weighs = change.probability !== undefined || change.impact !== undefined;
  const goesStale = moved.length > 0 || (weighs && kept['exposure'] !== undefined);
  if (own.length === 0 && others.length === 0 && !change.assessments && !goesStale) return undefined;

  const probability = change.probability === undefined ? found.row?.probability : change.probability;
  const impact = change.impact === undefined ? found.row?.impact : change.impact;
  const weight = present({ probability: probability ?? undefined, impact: impact ?? undefined });
  const isKeptHere = isOwn(found, 'probability') || isOwn(found, 'impact');
  return present({
    ...kept,
    ...Object.fromEntries([...own, ...others].map((value) => [value, change[value] ?? undefined])),
    ...Object.fromEntries(moved.map((value) => [value, undefined])),
    ...(change.assessments && { assessments: nextAssessments(kept['assessments'], change.assessments) }),
    ...(isKeptHere && { trail: extendTrail(readTrail(kept['trail']), asOf, weight) }),
    exposure: probability && impact ? exposureOf(probability, impact) : undefined,
    level: probability && impact ? levelAt(riskModel, probability, impact) : undefined,
    v: 1 as const,
  });
}

function nextAssessments(
  kept: unknown,
  edits: NonNullable<RiskChange['assessments']>,
): NonNullable<RiskProperty['assessments']> {
  const before = v.is(weights, kept) ? kept : {};
  const changed = Object.entries(edits).map(([id, edit]) => {
    const { probability, impact } = { ...before[id], ...edit };
    return [id, present({ probability: probability ?? undefined, impact: impact ?? undefined })] as const;
  });
  return { ...before, ...Object.fromEntries(changed) };
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
