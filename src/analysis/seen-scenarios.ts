import type { Scenario, ScenarioStep } from '../model/scenario';

/** A scenario as one reader may know it. */
export interface SeenScenario extends Scenario {
  /** Steps over projects that the reader may not browse: they are not told, and not in any figure. */
  readonly hiddenSteps: number;
}

export function seenScenario({ name, steps }: Scenario, browsable: ReadonlySet<string>): SeenScenario {
  const seen = steps.filter((step) => projectKeysOf(step).every((key) => browsable.has(key)));
  return { name, steps: seen, hiddenSteps: steps.length - seen.length };
}

/** Those of the issues that it names as well: an epic may stand in another project than its work. */
function projectKeysOf(step: ScenarioStep): readonly string[] {
  if (step.kind !== 'move' && step.kind !== 'hand-over') return [];
  const { projectKey, part } = step;
  const keys = part?.kind === 'issues' ? part.keys : part?.kind === 'parent' ? [part.key] : [];
  return [projectKey, ...keys.map((key) => key.slice(0, key.lastIndexOf('-')))];
}
