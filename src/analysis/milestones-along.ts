import { grouped } from '../model/grouped';

interface Link {
  readonly from: string;
  readonly to: string;
}

/** Links may run in circles, so that the first milestone after one can be itself: then the second counts. */
const mostKept = 2;

/** The first of given milestones, which stand in order, that is reached from a row along the links. */
export type FollowedLinks = (milestones: readonly string[]) => (id: string) => string | undefined;

/**
 * Links made ready to be followed. Each milestone in turn is followed back to what it waits for, as far as nothing sooner has been
 * there: no link is gone along more than twice.
 */
export function followedBack(links: readonly Link[]): FollowedLinks {
  const before = grouped(links.map(({ from, to }) => [to, from] as const));
  return (milestones) => {
    const reached = new Map<string, string[]>();
    for (const milestone of milestones) {
      const waiting = [milestone];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
        for (const from of before.get(at) ?? []) {
          const known = reached.get(from);
          if (known && (known.length === mostKept || known.at(-1) === milestone)) continue;
          if (known) known.push(milestone);
          else reached.set(from, [milestone]);
          waiting.push(from);
        }
    }
    return (id) => reached.get(id)?.find((milestone) => milestone !== id);
  };
}
