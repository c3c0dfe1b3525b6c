import type { FieldSource } from '../api/field-source';
import { columns } from './register-kinds';
import type { FoundFields } from '../atlassian/mapped-fields';
import type { EditScreen } from '../atlassian/read-edit-screen';
import type { Issue } from '../model/issue';
import type { MappedField, ProjectSettings } from '../model/settings';

/** What shows whether a project uses a field of the site. */
export interface Evidence {
  readonly issues: readonly Issue[];
  /** What may be edited on one of them, where that was asked. */
  readonly screen: EditScreen | undefined;
  readonly mayEdit: boolean;
}

/**
 * Where each column comes from. A field that the settings name is taken as it is. One that was found is taken where the
 * project uses it: an issue has a value in it, or nothing is kept in the property yet and the field can be edited.
 */
export function columnSources(
  names: readonly MappedField[],
  found: FoundFields,
  settings: ProjectSettings,
  { issues, screen, mayEdit }: Evidence,
): readonly FieldSource[] {
  const nothingKnown = issues.length === 0 && !screen;
  return names.map((name) => {
    const field = found[name];
    const isUsed = (id: string) =>
      settings.fields[name] === id ||
      nothingKnown ||
      issues.some((issue) => isInField(issue, name)) ||
      (!issues.some((issue) => isInProperty(issue, name)) && screen?.has(id));
    if (!field || !isUsed(field.id)) return { name, id: 'property', label: columns[name].label, editable: mayEdit };
    return { name, id: field.id, label: field.name, editable: mayEdit && (screen?.has(field.id) ?? true) };
  });
}

/**
 * The issue with the values of those columns only that come from a field. While a project moves from the property to a
 * field that was found, what an issue still has in the property counts until its field is filled.
 */
export function fromSources(issue: Issue, sources: readonly FieldSource[], settings: ProjectSettings): Issue {
  const inField = sources.filter(({ name, id }) => {
    if (id === 'property') return false;
    return settings.fields[name] !== 'auto' || isInField(issue, name) || !isInProperty(issue, name);
  });
  return { ...issue, mapped: Object.fromEntries(inField.map(({ name }) => [name, issue.mapped[name] ?? null])) };
}

function isInField({ mapped }: Issue, name: MappedField): boolean {
  return mapped[name] !== undefined && mapped[name] !== null;
}

function isInProperty({ property }: Issue, name: MappedField): boolean {
  const { inProperty } = columns[name];
  return !!inProperty && typeof property === 'object' && property !== null && Object.hasOwn(property, inProperty);
}
