import * as v from 'valibot';

/** What somebody chose for one risk gadget on a dashboard. */
export interface GadgetChoice {
  /** Keys; absent for every project that the reader may browse. */
  readonly projects?: readonly string[] | undefined;
  readonly jql?: string | undefined;
  readonly view: 'heat-map' | 'top-risks';
  /** How many of the top risks. */
  readonly most: number;
  readonly title?: string | undefined;
  /** Minutes after which the dashboard draws it anew. */
  readonly refresh?: number | undefined;
}

export const standardGadget: GadgetChoice = { view: 'heat-map', most: 5 };

const text = v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())), undefined);
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const shape = v.fallback(
  v.object({
    projects: v.fallback(v.optional(v.pipe(v.array(v.string()), v.minLength(1))), undefined),
    jql: text,
    view: v.fallback(v.picklist(['heat-map', 'top-risks']), standardGadget.view),
    most: v.fallback(whole(1, 20), standardGadget.most),
    title: text,
    refresh: v.fallback(v.optional(whole(1, 1440)), undefined),
  }),
  standardGadget,
);

/** The choice as far as the product's unchecked configuration says. */
export function readGadgetChoice(config: unknown): GadgetChoice {
  return v.parse(shape, config);
}

/** Whether anything was chosen yet. */
export function isChosen(config: unknown): boolean {
  return v.is(v.looseObject({ view: v.string() }), config);
}
