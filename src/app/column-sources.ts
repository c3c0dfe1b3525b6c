import { columnLabels } from './register-kinds';
import type { FieldSource } from '../api';
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
 * Where each column comes from. A field that the settings name is taken as it is; one that was found is taken where the
 * project uses it: it stands on the edit screen or an issue has a value in it, or there is no issue yet to tell.
 */
export function columnSources(
  columns: readonly MappedField[],
  found: FoundFields,
  settings: ProjectSettings,
  { issues, screen, mayEdit }: Evidence,
): readonly FieldSource[] {
  const unknown = issues.length === 0 && !screen;
  return columns.map((name) => {
    const field = found[name];
    const isUsed = (id: string) =>
      settings.fields[name] === id || unknown || screen?.has(id) || issues.some((issue) => isGiven(issue, name));
    if (!field || !isUsed(field.id)) return { name, id: 'property', label: columnLabels[name], editable: mayEdit };
    return { name, id: field.id, label: field.name, editable: mayEdit && (screen?.has(field.id) ?? true) };
  });
}

function isGiven({ mapped }: Issue, name: MappedField): boolean {
  return mapped[name] !== undefined && mapped[name] !== null;
}

/** The issue with the values of those columns only that come from a field. */
export function fromSources(issue: Issue, sources: readonly FieldSource[]): Issue {
  const inField = new Set<string>(sources.filter(({ id }) => id !== 'property').map(({ name }) => name));
  return { ...issue, mapped: Object.fromEntries(Object.entries(issue.mapped).filter(([name]) => inField.has(name))) };
}
