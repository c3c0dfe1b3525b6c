import type { Lag, LinkType, PlanLink } from './plan-link';

/** What a dependency says beyond "one after the other". */
export type LinkTerms = Pick<PlanLink, 'type' | 'lag'>;

export const linkTypes = ['FS', 'SS', 'FF', 'SF'] as const satisfies readonly LinkType[];

/** What a Jira link says by itself. */
export const plainTerms: LinkTerms = { type: 'FS' };

const lagUnits = { working: '', elapsed: ' elapsed', percent: '%', 'elapsed-percent': '% elapsed' } as const;
const unitKinds = new Map<string, Lag['kind']>([
  ['', 'working'],
  [' elapsed', 'elapsed'],
  ['%', 'percent'],
  ['% elapsed', 'elapsed-percent'],
]);

/** `FS`, `SS +480`, `FF -10%`, `FS +2880 elapsed`: the type of link, and its lag in minutes or per cent, to four places. */
export function linkTermsText({ type, lag }: LinkTerms): string {
  if (!lag) return type;
  const amount = Math.round(('minutes' in lag ? lag.minutes : lag.percent) * 10_000) / 10_000;
  return amount === 0 ? type : `${type} ${amount < 0 ? '' : '+'}${amount}${lagUnits[lag.kind]}`;
}

export function linkTermsOf(text: string): LinkTerms | undefined {
  const [, typeText, amountText, unit = ''] =
    /^(FS|SS|FF|SF)(?: ([+-]\d{1,9}(?:\.\d{1,4})?)(%? ?(?:elapsed)?))?$/.exec(text) ?? [];
  const type = linkTypes.find((known) => known === typeText);
  const kind = unitKinds.get(unit);
  if (type === undefined || kind === undefined) return undefined;
  const amount = Number(amountText ?? 0);
  if (amount === 0) return { type };
  const lag: Lag = kind === 'working' || kind === 'elapsed' ? { kind, minutes: amount } : { kind, percent: amount };
  return { type, lag };
}

export function sameTerms(one: LinkTerms, other: LinkTerms): boolean {
  return linkTermsText(one) === linkTermsText(other);
}

/** [L14] The terms that the property of an issue keeps, by the id of the link; what cannot be read in it counts as absent. */
export function keptTerms(property: unknown): ReadonlyMap<string, LinkTerms> {
  const kept = isRecord(property) && isRecord(property['links']) ? property['links'] : {};
  return new Map(
    Object.entries(kept).flatMap(([id, text]) => {
      const terms = typeof text === 'string' ? linkTermsOf(text) : undefined;
      return terms ? [[id, terms] as const] : [];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
