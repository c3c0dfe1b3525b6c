import type { Reading } from './field-reading';
import type { Finding } from './finding';
import type { FieldValue, Issue } from './issue';
import type { MappedField } from './settings';

/**
 * Reads the columns of one register entry and notes what could not be read. A column that the settings map to a Jira field
 * is taken from there, even when it is empty; any other from the app's own issue property.
 */
export interface RegisterColumns {
  column<T>(
    name: string,
    field: MappedField,
    inProperty: string,
    reader: (given: unknown) => Reading<T>,
  ): T | undefined;
  own<T>(name: string, inProperty: string, reader: (given: unknown) => Reading<T>): T | undefined;
  readonly findings: readonly Finding[];
}

export function registerColumns(issue: Issue, rule: string): RegisterColumns {
  const findings: Finding[] = [];
  const note = (text: string) => findings.push({ rule, severity: 'warning', text, issueKeys: [issue.key] });
  const property = ownProperty(issue.property);
  if (property.problem !== undefined) note(property.problem);

  function taken<T>(name: string, where: string, reading: Reading<T>): T | undefined {
    if (reading.kind === 'unreadable') note(`${name} “${reading.shown}” in ${where} cannot be read and is left out.`);
    return reading.kind === 'value' ? reading.value : undefined;
  }
  function own<T>(name: string, inProperty: string, reader: (given: unknown) => Reading<T>): T | undefined {
    return taken(name, 'the issue property', reader(property.values[inProperty]));
  }
  return {
    findings,
    own,
    column(name, field, inProperty, reader) {
      const mapped: FieldValue | undefined = Object.hasOwn(issue.mapped, field)
        ? (issue.mapped[field] ?? null)
        : undefined;
      return mapped === undefined ? own(name, inProperty, reader) : taken(name, 'its field', reader(mapped));
    },
  };
}

interface OwnProperty {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem?: string;
}

const nothing: OwnProperty = { values: {} };

function ownProperty(property: unknown): OwnProperty {
  if (property === undefined || property === null) return nothing;
  if (!isRecord(property))
    return { ...nothing, problem: 'The issue property of this app is not an object and is left out.' };
  if (property['v'] !== 1)
    return { ...nothing, problem: 'The issue property of this app is of an unknown version and is left out.' };
  return { values: property };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
