interface Link {
  readonly from: string;
  readonly to: string;
}

/** Links may run in circles, so that the first milestone after one can be itself: then the second counts. */
const mostKept = 2;

/**
 * The first of the given milestones, which stand in order, that is reached from a row along the links. Each milestone in turn is followed
 * back to what it waits for, as far as nothing sooner has been there: no link is gone along more than twice.
 */
export function milestonesAlong(
  milestones: readonly string[],
  links: readonly Link[],
): (id: string) => string | undefined {
  const before = new Map<string, string[]>();
  for (const { from, to } of links) {
    const known = before.get(to);
    if (known) known.push(from);
    else before.set(to, [from]);
  }
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
}
