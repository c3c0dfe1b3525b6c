import { findField } from './find-fields';
import type { CatalogueField } from './read-fields';
import type { MappedField, ProjectSettings } from '../model/settings';

/** The Jira fields behind the columns, where the settings name one or one is found; a column of the property has none. */
export type FoundFields = Readonly<Partial<Record<MappedField, CatalogueField>>>;

export function mappedFieldsOf(
  names: readonly MappedField[],
  settings: ProjectSettings,
  catalogue: readonly CatalogueField[],
  projectId: string,
): FoundFields {
  const found: Partial<Record<MappedField, CatalogueField>> = {};
  for (const name of names) {
    const chosen = settings.fields[name];
    const field =
      chosen === 'auto'
        ? findField(name, catalogue, projectId)
        : chosen === 'property'
          ? undefined
          : catalogue.find(({ id }) => id === chosen);
    if (field) found[name] = field;
  }
  return found;
}

/** What to ask for in an issue, by the name of its column. */
export function fieldIds(found: FoundFields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(found).map(([name, { id }]) => [name, id]));
}
