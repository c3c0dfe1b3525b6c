import type { Errand } from './errand';
import { columns, registerKinds } from './register-kinds';
import { mappedFieldsOf, type FoundFields } from '../atlassian/mapped-fields';
import { customField, literal } from '../atlassian/jql';
import { openJira, type Jira } from '../atlassian/open-jira';
import type { CatalogueField } from '../atlassian/read-fields';
import { readFields } from '../atlassian/read-fields';
import { readIssueTypes } from '../atlassian/read-issue-type-list';
import { readOptionValues } from '../atlassian/read-option-values';
import { readProjectsNamed, type IssueType } from '../atlassian/read-project';
import type { RiskPlace, StepPlace } from '../atlassian/risk-tests';
import { usableJql } from '../atlassian/usable-jql';
import { readStep } from '../model/field-reading';
import type { RiskModel, ScaleStep } from '../model/risk-model';
import { weighingOf } from '../model/weighing';
import { standardSettings, type ProjectSettings } from '../model/settings';
import { projectsWithSettings, readSettings } from '../store/project-settings';

/** Projects that keep their risks alike, and how. */
export interface RiskHome {
  readonly place: RiskPlace;
  readonly model: RiskModel;
  readonly probability: StepPlace;
  readonly impact: StepPlace;
}

/** Where the whole site keeps its risks: projects with settings of their own one by one, all others together. */
export async function readRiskHomes(errand: Errand): Promise<readonly RiskHome[]> {
  const jira = openJira({ ...errand, user: errand.app });
  const [catalogue, types, settled] = await Promise.all([
    readFields(jira),
    readIssueTypes(jira),
    projectsWithSettings(errand.store),
  ]);
  const owners = catalogue.flatMap(({ projectId }) => projectId ?? []);
  const there = await readProjectsNamed(jira, 'id', [...settled, ...owners]);
  const habitsOf = habits(jira, catalogue, types);
  const [standard, ...own] = await Promise.all([
    habitsOf(standardSettings, undefined),
    ...there.map(async ({ project: { id } }) => habitsOf((await readSettings(errand.store, id)).settings, id)),
  ]);
  return gathered(
    standard,
    own.map((habit, at) => ({ id: there[at]?.project.id ?? '', habit })),
  );
}

/** How a project keeps its risks. */
type Habit = Omit<RiskHome, 'place'> & { readonly place: Omit<RiskPlace, 'projects'> };

/** Projects of one habit become one home; those with the standard one need no naming. */
function gathered(
  standard: Habit,
  own: readonly { readonly id: string; readonly habit: Habit }[],
): readonly RiskHome[] {
  const usual = likeness(standard);
  const others = own
    .map(({ id, habit }) => ({ id, habit, like: likeness(habit) }))
    .filter(({ like }) => like !== usual);
  const alike = new Map(others.map(({ like, habit }) => [like, habit]));
  const at = (habit: Habit, ids: readonly string[], meant: boolean): RiskHome => ({
    ...habit,
    place: { ...habit.place, projects: { ids, meant } },
  });
  const idsLike = (wanted: string) => others.filter(({ like }) => like === wanted).map(({ id }) => id);
  return [
    ...[...alike].map(([like, habit]) => at(habit, idsLike(like), true)),
    at(
      standard,
      others.map(({ id }) => id),
      false,
    ),
  ];
}

function likeness({ place, model, probability, impact }: Habit): string {
  const { typeIds, labels, jql } = place;
  const placeText = ({ field, property }: StepPlace) => [property, field?.name, [...(field?.values ?? [])]];
  return JSON.stringify([typeIds, labels, jql?.jql, weighingOf(model), placeText(probability), placeText(impact)]);
}

function habits(jira: Jira, catalogue: readonly CatalogueField[], types: readonly IssueType[]) {
  const options = new Map<string, Promise<readonly string[]>>();
  const optionsOf = (fieldId: string) => {
    const asked = options.get(fieldId) ?? readOptionValues(jira, fieldId);
    options.set(fieldId, asked);
    return asked;
  };
  return async (settings: ProjectSettings, projectId: string | undefined): Promise<Habit> => {
    const { risks, riskModel: model } = settings;
    const names = risks.types.map((name) => name.trim().toLowerCase());
    const jql = await usableJql(jira, risks.jql, projectId);
    const found = mappedFieldsOf(registerKinds.risks.columns, settings, catalogue, projectId ?? '');
    const stepPlace = (name: ScaleName) => placeOf(name, settings, found, model, optionsOf);
    const [probability, impact] = await Promise.all([stepPlace('riskProbability'), stepPlace('riskImpact')]);
    const typeIds = types.filter(({ name }) => names.includes(name.trim().toLowerCase())).map(({ id }) => id);
    return {
      place: { typeIds, labels: risks.labels, ...(jql && { jql }) },
      model,
      probability,
      impact,
    };
  };
}

type ScaleName = 'riskProbability' | 'riskImpact';
const scaleOf = { riskProbability: 'probability', riskImpact: 'impact' } as const;

/** As the register reads a step: a named field alone; one that was found, and the property while that is empty. */
async function placeOf(
  name: ScaleName,
  { fields }: ProjectSettings,
  found: FoundFields,
  model: RiskModel,
  optionsOf: (fieldId: string) => Promise<readonly string[]>,
): Promise<StepPlace> {
  const field = found[name];
  const property = columns[name].alias;
  const inProperty = ['auto', 'property'].includes(fields[name]) && property ? { property } : {};
  // A field of text cannot be compared as a whole.
  if (!field || field.type === 'string') return inProperty;
  const scale = model[scaleOf[name]];
  const values = field.type === 'number' ? numbers(scale) : optionValues(scale, await optionsOf(field.id));
  return { ...inProperty, field: { name: customField(field.id), values } };
}

function numbers(scale: readonly ScaleStep[]): ReadonlyMap<number, readonly string[]> {
  return new Map(scale.map(({ step }) => [step, [String(step)]]));
}

function optionValues(scale: readonly ScaleStep[], options: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const stepOf = (option: string) => {
    const reading = readStep(option, scale);
    return reading.kind === 'value' ? reading.value : undefined;
  };
  return new Map(scale.map(({ step }) => [step, options.filter((option) => stepOf(option) === step).map(literal)]));
}
