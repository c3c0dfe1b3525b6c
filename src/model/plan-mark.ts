import type { Lag, LinkType, PlanLink } from './plan-link';

/** What a dependency says beyond "one after the other". */
export type LinkTerms = Pick<PlanLink, 'type' | 'lag'>;

/** What the app keeps with an issue that stands for a task of a planning tool. */
export interface PlanMark {
  /** Name of the plan it came from, and its id there. */
  readonly plan?: string;
  readonly task?: string;
  /** Terms of its links to predecessors by their issue key; finish to start without a lag where nothing is kept. */
  readonly links: Readonly<Record<string, LinkTerms>>;
}

/** The issue property that holds it. */
export const planProperty = 'coordinator.plan';

const types: readonly LinkType[] = ['FS', 'SS', 'FF', 'SF'];

/** The mark in an issue property; what cannot be read in it counts as absent. */
export function planMarkOf(property: unknown): PlanMark {
  if (!isRecord(property)) return { links: {} };
  const { plan, task, links } = property;
  const entries = isRecord(links) ? Object.entries(links) : [];
  return {
    ...(typeof plan === 'string' && typeof task === 'string' && { plan, task }),
    links: Object.fromEntries(
      entries.flatMap(([key, given]) => {
        const terms = typeof given === 'string' ? linkTermsOf(given) : undefined;
        return terms ? [[key, terms] as const] : [];
      }),
    ),
  };
}

const lagUnits = { working: '', elapsed: ' elapsed', percent: '%', 'elapsed-percent': '% elapsed' } as const;
const unitKinds = new Map<string, Lag['kind']>([
  ['', 'working'],
  [' elapsed', 'elapsed'],
  ['%', 'percent'],
  ['% elapsed', 'elapsed-percent'],
]);

/** `FS`, `SS +480`, `FF -10%`, `FS +2880 elapsed`: the type of link, and its lag in minutes or per cent. */
export function linkTermsText({ type, lag }: LinkTerms): string {
  if (!lag) return type;
  const amount = 'minutes' in lag ? lag.minutes : lag.percent;
  return `${type} ${amount < 0 ? '' : '+'}${amount}${lagUnits[lag.kind]}`;
}

export function linkTermsOf(text: string): LinkTerms | undefined {
  const [, typeText, amountText, unit = ''] =
    /^(FS|SS|FF|SF)(?: ([+-]\d{1,9}(?:\.\d{1,4})?)(%? ?(?:elapsed)?))?$/.exec(text) ?? [];
  const type = types.find((known) => known === typeText);
  const kind = unitKinds.get(unit);
  if (type === undefined || kind === undefined) return undefined;
  if (amountText === undefined) return { type };
  const amount = Number(amountText);
  const lag: Lag = kind === 'working' || kind === 'elapsed' ? { kind, minutes: amount } : { kind, percent: amount };
  return { type, lag };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
