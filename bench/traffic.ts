import * as v from 'valibot';

export interface Traffic {
  readonly calls: number;
  /** Requests on the longest chain in which each needed something from the answer before it. */
  readonly depth: number;
  /** Requests on the longest chain in which each began after the one before it was answered, for whatever reason. */
  readonly rounds: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

export interface Meter {
  /** Notes a request as it comes in; what it gives back notes the answer as it goes out. */
  asked(path: string, body: string): (answer: string) => void;
  traffic(): Traffic;
}

interface Seen {
  readonly address: string;
  readonly depth: number;
}

const body = v.object({
  nextPageToken: v.optional(v.string()),
  issueIdsOrKeys: v.optional(v.array(v.string())),
});
const answer = v.object({
  nextPageToken: v.nullish(v.string()),
  issues: v.optional(v.array(v.object({ id: v.string() }))),
});

/**
 * Counts what one question sends. What a request needs is read from it: a page token comes from the page before, issues to fetch
 * come from the search that found them. Anything else is taken to need all that was answered before it from other addresses,
 * so the depth is rather told too high than too low.
 */
export function openMeter(): Meter {
  const sum = { calls: 0, sentBytes: 0, receivedBytes: 0, rounds: 0 };
  const origins = new Map<string, number>();
  const answered: Seen[] = [];

  const depthOf = (path: string, sent: v.InferOutput<typeof body>): number => {
    const source = sent.nextPageToken ?? sent.issueIdsOrKeys?.[0];
    const known = source === undefined ? undefined : origins.get(source);
    if (known !== undefined) return known + 1;
    return 1 + Math.max(0, ...answered.filter(({ address }) => address !== path).map(({ depth }) => depth));
  };

  return {
    asked: (path, text) => {
      const round = sum.rounds + 1;
      const depth = depthOf(path, read(body, text));
      sum.calls += 1;
      sum.sentBytes += Buffer.byteLength(text);
      return (given) => {
        sum.receivedBytes += Buffer.byteLength(given);
        sum.rounds = Math.max(sum.rounds, round);
        answered.push({ address: path, depth });
        const { nextPageToken, issues = [] } = read(answer, given);
        for (const source of [nextPageToken, ...issues.map(({ id }) => id)])
          if (source && !origins.has(source)) origins.set(source, depth);
      };
    },
    traffic: () => ({ ...sum, depth: Math.max(0, ...answered.map(({ depth }) => depth)) }),
  };
}

/** What the meter looks for in a body, or nothing where the body is of another kind. */
function read<T extends object>(shape: v.GenericSchema<unknown, T>, text: string): Partial<T> {
  try {
    const parsed = v.safeParse(shape, JSON.parse(text));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}
