import { capacityEffect, capacityPicture, type CapacityEffect, type CapacityTotals } from './capacity-effect';
import { whatIfWorkload, withStep } from './capacity-what-if';
import type { ScheduledWorks } from './scheduled-work';
import type { SeenScenario } from './seen-scenarios';
import { stepScope, type StepScope } from './step-scope';
import type { Workload } from './workload';
import type { Horizon } from '../model/horizon';
import type { ScenarioStep } from '../model/scenario';

/** A step with what it takes hold of, where it is about open work. */
export interface ScopedStep {
  readonly step: ScenarioStep;
  readonly scope?: StepScope;
}

/** What a kept scenario comes to. */
export interface ComparedScenario {
  readonly name: string;
  readonly totals: CapacityTotals;
  readonly hiddenSteps: number;
}

/** [K29] What steps would change, step by step and as a whole, beside other scenarios. */
export interface ScenarioEffect {
  readonly weeks: Horizon;
  readonly steps: readonly ScopedStep[];
  readonly effect: CapacityEffect;
  readonly compared: readonly ComparedScenario[];
}

export interface Supposed {
  readonly weeks: Horizon;
  readonly steps: readonly ScenarioStep[];
  readonly compared: readonly SeenScenario[];
}

export function scenarioEffect(
  workload: Workload,
  { weeks, steps, compared }: Supposed,
  plan?: ScheduledWorks,
): ScenarioEffect {
  const standing = capacityPicture(workload, weeks);
  const pictureOf = (which: readonly ScenarioStep[]) =>
    capacityPicture(whatIfWorkload(workload, which), weeks, standing);
  return {
    weeks,
    steps: scopedSteps(workload, steps, plan),
    effect: capacityEffect(standing, pictureOf(steps)),
    compared: compared.map(({ name, steps: theirs, hiddenSteps }) => {
      return { name, totals: pictureOf(theirs).totals, hiddenSteps };
    }),
  };
}

/** [K37] Each step by what stands when it is its turn. */
export function scopedSteps(
  workload: Workload,
  steps: readonly ScenarioStep[],
  plan?: ScheduledWorks,
): readonly ScopedStep[] {
  let now = workload;
  return steps.map((step, number) => {
    const before = now;
    now = withStep(before, step, number);
    if (step.kind !== 'move' && step.kind !== 'hand-over') return { step };
    return { step, scope: stepScope(before, step, plan) };
  });
}
