/** Which task of a planning tool an issue stands for: the name of the plan it came from, and its id there. */
export interface PlanMark {
  readonly plan: string;
  readonly task: string;
}

/** The mark in an issue's property, where there is one that can be read. */
export function planMarkOf(property: unknown): PlanMark | undefined {
  if (typeof property !== 'object' || property === null || !('plan' in property && 'task' in property))
    return undefined;
  const { plan, task } = property;
  return typeof plan === 'string' && typeof task === 'string' ? { plan, task } : undefined;
}
