import type { Scenario, ScenarioStep } from '../model/scenario';

/** A scenario as one reader may know it. */
export interface SeenScenario extends Scenario {
  /** Steps that name a project or an issue that the reader may not see: they are not told, and not in any figure. */
  readonly hiddenSteps: number;
}

/** What a reader sees of what scenarios name. */
export interface SeenNames {
  readonly projects: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
}

/** [K28] A step that names anything hidden is left out as a whole: without that issue it would be another step. */
export function seenScenario({ name, steps }: Scenario, { projects, issues }: SeenNames): SeenScenario {
  const seen = steps.filter((step) => {
    const keys = issueKeysOf(step);
    return keys.every((key) => issues.has(key)) && projectKeysOf(step, keys).every((key) => projects.has(key));
  });
  return { name, steps: seen, hiddenSteps: steps.length - seen.length };
}

/** Issues that steps take hold of by name; only of these it has to be asked whether a security level hides them. */
export function issueKeysOf(step: ScenarioStep): readonly string[] {
  if (step.kind !== 'move' && step.kind !== 'hand-over') return [];
  const { part } = step;
  return part?.kind === 'issues' ? part.keys : part?.kind === 'parent' ? [part.key] : [];
}

/** Those of the issues that it names as well: an epic may stand in another project than its work. */
function projectKeysOf(step: ScenarioStep, issueKeys: readonly string[]): readonly string[] {
  if (step.kind !== 'move' && step.kind !== 'hand-over') return [];
  return [step.projectKey, ...issueKeys.map((key) => key.slice(0, key.lastIndexOf('-')))];
}
