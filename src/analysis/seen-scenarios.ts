import type { Scenario } from '../model/scenario';

/** A scenario as one reader may know it. */
export interface SeenScenario extends Scenario {
  /** Steps over projects that the reader may not browse: they are not told, and not in any figure. */
  readonly hiddenSteps: number;
}

export function seenScenario({ name, steps }: Scenario, browsable: ReadonlySet<string>): SeenScenario {
  const seen = steps.filter((step) => step.kind !== 'move' || browsable.has(step.projectKey));
  return { name, steps: seen, hiddenSteps: steps.length - seen.length };
}
