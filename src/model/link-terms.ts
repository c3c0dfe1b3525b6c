import type { Lag, LinkType } from './plan-link';

export const linkTypes = ['FS', 'SS', 'FF', 'SF'] as const satisfies readonly LinkType[];

/** How a dependency holds: which ends it ties, and how many days lie between, fewer than none for a lead. */
export interface LinkTerms {
  readonly type: LinkType;
  readonly lagDays: number;
  /** Whether days off count too. */
  readonly lagKind: 'working' | 'elapsed';
}

/** What a Jira link says by itself. */
export const plainTerms: LinkTerms = { type: 'FS', lagDays: 0, lagKind: 'working' };

/** Where the app keeps the terms: an issue property of the one that waits, by the link's id, which outlives a change of key. */
export const termsProperty = 'coordinator.schedule';

/** [L14] The terms kept on an issue; what nobody can read counts as the plain ones. */
export function readLinkTerms(property: unknown): ReadonlyMap<string, LinkTerms> {
  const links = isObject(property) && isObject(property['links']) ? property['links'] : {};
  return new Map(
    Object.entries(links).flatMap(([id, given]) => {
      if (!isObject(given)) return [];
      const { type, lagDays, lagKind } = given;
      const known = linkTypes.find((one) => one === type);
      if (!known || typeof lagDays !== 'number' || !Number.isInteger(lagDays)) return [];
      return [[id, { type: known, lagDays, lagKind: lagKind === 'elapsed' ? 'elapsed' : 'working' }] as const];
    }),
  );
}

/** The lag of a network; nothing where there is none. */
export function lagOf({ lagDays, lagKind }: LinkTerms, minutesPerDay: number): Lag | undefined {
  if (lagDays === 0) return undefined;
  return { kind: lagKind, minutes: lagDays * (lagKind === 'working' ? minutesPerDay : 1_440) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
