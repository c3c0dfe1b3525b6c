import { bothOf, eitherOf, holdsAmong, isAmong, isBlank, isOlder, nothing, not, written, type Test } from './jql-test';
import { literal, type Clause } from './jql';
import type { LevelCells } from '../model/level-cells';

/** Where a step of a scale is kept: in a Jira field, in the issue property, or in the property while the field is empty. */
export interface StepPlace {
  /** As JQL names it, with what it may hold for each step, as JQL writes it. */
  readonly field?: { readonly name: string; readonly values: ReadonlyMap<number, readonly string[]> };
  /** The alias under which JQL knows the property's value. */
  readonly property?: string;
}

/** Which issues of which projects are risks. */
export interface RiskPlace {
  /** Ids of projects; those that are meant, or those that are not. */
  readonly projects: { readonly ids: readonly string[]; readonly meant: boolean };
  readonly typeIds: readonly string[];
  readonly labels: readonly string[];
  readonly jql?: Clause;
}

/** Issues that are risks by what their project has settled. */
export function isRisk({ projects, typeIds, labels, jql }: RiskPlace): Test {
  const chosen = [
    ...(typeIds.length > 0 ? [isAmong('issuetype', typeIds)] : []),
    ...(labels.length > 0 ? [holdsAmong('labels', labels.map(literal))] : []),
    ...(jql ? [written(jql)] : []),
  ];
  if (chosen.length === 0) return nothing;
  const { ids, meant } = projects;
  if (ids.length === 0) return meant ? nothing : eitherOf(...chosen);
  const within = isAmong('project', ids);
  return bothOf(meant ? within : not(within), eitherOf(...chosen));
}

/** Issues that stand in one of the cells. */
export function standsIn(cells: readonly LevelCells[], probability: StepPlace, impact: StepPlace): Test {
  if (cells.length === 0) return nothing;
  return eitherOf(...cells.map((line) => bothOf(holds(probability, [line.probability]), holds(impact, line.impacts))));
}

function holds({ field, property }: StepPlace, steps: readonly number[]): Test {
  const values = field ? steps.flatMap((step) => field.values.get(step) ?? []) : [];
  const inField = field && values.length > 0 ? holdsAmong(field.name, values) : nothing;
  if (property === undefined) return inField;
  const inProperty = holdsAmong(property, steps.map(String));
  return field ? eitherOf(inField, bothOf(isBlank(field.name), inProperty)) : inProperty;
}

/** Open issues that nobody changed in Jira, nor looked at as a risk, for so many days. */
export function isStale(days: number, lastReview: string): Test {
  return bothOf(
    not(isAmong('statusCategory', ['Done'])),
    isOlder('updated', days),
    eitherOf(isBlank(lastReview), isOlder(lastReview, days)),
  );
}
