import type { Version } from '../model/issue';
import type { Plan } from '../model/plan';
import { comparedPlan, type ComparedActivity } from './compared-activity';
import { planDifference, type TaskDifference } from './plan-difference';
import { planImport, type Choices, type PlanImport } from './plan-import';
import { matchedPlan, type MatchedPlan } from './plan-matching';
import { outlinePlaces } from './plan-outline';
import { planVersions } from './plan-versions';
import type { PlanTypes, WriteFacts } from './plan-writes';

/** What a plan is compared with. */
export interface ComparedSides {
  readonly plan: Plan;
  /** Name under which files of the same plan are known. */
  readonly series: string;
  readonly epicLevel: number;
  readonly base: readonly ComparedActivity[];
  readonly ours: readonly ComparedActivity[];
  readonly versions: readonly Version[];
  readonly marks: readonly { readonly plan: string; readonly task: string; readonly key: string }[];
}

/** A plan beside the last import and Jira, before anybody has decided anything. */
export interface PlanComparison extends MatchedPlan {
  readonly sides: ComparedSides;
  /** Every task of the file, also those that are not taken. */
  readonly tasks: readonly ComparedActivity[];
  readonly differences: readonly TaskDifference[];
  /** [F16] Tasks that stand for versions; nothing of them is written. */
  readonly versions: readonly TaskDifference[];
}

export function planComparison(sides: ComparedSides): PlanComparison {
  const { plan, series, epicLevel, base, ours, marks, versions } = sides;
  const marked = new Map(marks.flatMap(({ plan: of, task, key }) => (of === series ? [[task, key] as const] : [])));
  const matched = matchedPlan(plan, { base, ours, marked }, epicLevel);
  const differences = planDifference({ base, theirs: matched.theirs, ours });
  const tasks = comparedPlan(plan, epicLevel);
  return { ...matched, sides, tasks, differences, versions: planVersions(plan, tasks, versions) };
}

/** What is written under the choices made. */
export function decidedImport(
  { sides: { base, ours }, theirs, differences }: PlanComparison,
  choices: Choices,
): PlanImport {
  return planImport({ base, theirs, ours }, choices, differences);
}

/** The issue of each task that has one, as the writes need it. */
export function knownKeys({ differences }: PlanComparison): ReadonlyMap<string, string> {
  return new Map(differences.flatMap(({ id, issueKey }) => (issueKey === undefined ? [] : [[id, issueKey] as const])));
}

export function writeFacts({ sides: { plan, epicLevel } }: PlanComparison, types: PlanTypes): WriteFacts {
  const milestones = new Set(plan.activities.flatMap(({ id, milestone }) => (milestone ? [id] : [])));
  return { places: outlinePlaces(plan, epicLevel), milestones, types };
}

/** The types of a project that tasks would be raised as, by their names and levels. */
export function usualTypes(
  types: readonly { readonly id: string; readonly name: string; readonly level: number }[],
  milestoneNames: readonly string[] = ['milestone'],
): PlanTypes {
  const named = (level: number, names: readonly string[]) =>
    types.find((type) => type.level === level && names.includes(type.name.toLowerCase()));
  const epic = named(1, ['epic']) ?? types.find(({ level }) => level === 1);
  const standard = named(0, ['task']) ?? named(0, ['story']) ?? types.find(({ level }) => level === 0);
  const milestone = named(0, milestoneNames);
  const part = types.find(({ level }) => level === -1);
  return {
    ...(epic && { epic: epic.id }),
    ...(standard && { standard: standard.id }),
    ...(milestone && { milestone: milestone.id }),
    ...(part && { part: part.id }),
  };
}
