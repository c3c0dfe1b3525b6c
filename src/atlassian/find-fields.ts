import type { CatalogueField } from './read-fields';
import type { MappedField } from '../model/settings';

interface Hint {
  readonly names: readonly string[];
  readonly types: readonly string[];
}

const choice = ['option', 'number', 'string'];

/** By which names and types the fields are known that projects commonly have; earlier names are better ones. */
const hints: Readonly<Record<MappedField, Hint>> = {
  start: { names: ['start date', 'target start', 'planned start'], types: ['date', 'datetime'] },
  riskProbability: { names: ['risk probability', 'probability', 'risk likelihood', 'likelihood'], types: choice },
  riskImpact: {
    names: ['risk impact', 'risk severity', 'risk consequence', 'impact', 'severity', 'consequence'],
    types: choice,
  },
  riskCategory: { names: ['risk category'], types: ['option', 'string'] },
  riskResponse: {
    names: ['risk response', 'risk treatment', 'risk response strategy', 'risk strategy', 'response strategy'],
    types: ['option', 'string'],
  },
  riskOwner: { names: ['risk owner'], types: ['user'] },
  riskNextReview: {
    names: ['next review', 'next review date', 'risk review date', 'next risk review', 'review date'],
    types: ['date', 'datetime'],
  },
  changeType: { names: ['change type', 'type of change', 'change category'], types: ['option', 'string'] },
  changeCost: { names: ['cost impact', 'change cost', 'impact on cost', 'cost'], types: ['number'] },
  changeDays: {
    names: ['schedule impact (days)', 'schedule impact', 'impact on schedule', 'change days', 'days'],
    types: ['number'],
  },
  changeDecisionDue: { names: ['decision due', 'decision due date', 'decision date'], types: ['date', 'datetime'] },
};

/**
 * The field that a name of the settings most likely means in a project. A project's own field goes before the site's,
 * an earlier name before a later, the older field (lower number) before the newer.
 */
export function findField(
  name: MappedField,
  catalogue: readonly CatalogueField[],
  projectId: string,
): CatalogueField | undefined {
  const { names, types } = hints[name];
  const rank = (field: CatalogueField) => names.indexOf(field.name.trim().toLowerCase());
  return catalogue
    .filter((field) => rank(field) >= 0 && types.includes(field.type))
    .filter((field) => field.custom && isOf(field, projectId))
    .sort(
      (a, b) =>
        Number(b.projectId !== undefined) - Number(a.projectId !== undefined) ||
        rank(a) - rank(b) ||
        a.id.localeCompare(b.id, 'en', { numeric: true }),
    )[0];
}

/** Whether a field can hold the values of a column. */
export function suits(name: MappedField, { type }: CatalogueField): boolean {
  return hints[name].types.includes(type);
}

/** The fields of a project that any column could come from, by name. */
export function fieldsToChoose(
  catalogue: readonly CatalogueField[],
  projectId: string,
): readonly { readonly id: string; readonly name: string; readonly type: string }[] {
  const types = new Set(Object.values(hints).flatMap((hint) => hint.types));
  return catalogue
    .filter((field) => types.has(field.type) && isOf(field, projectId) && (field.custom || field.id === 'duedate'))
    .map(({ id, name, type }) => ({ id, name, type }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en', { numeric: true }));
}

function isOf({ projectId: own }: CatalogueField, projectId: string): boolean {
  return own === undefined || own === projectId;
}
