import { likeness, type JqlField } from './field';
import { dayField, exactField, numberField, textField } from './field-kinds';
import type { IndexedProperty } from './jql-catalogue';
import { textsOf } from './read-value';
import { userField } from './reference-fields';
import type { JqlIssue, JqlSource } from './source';

function at(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([name]) => name === step)?.[1];
  }
  return here;
}

function all(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A path of an issue property as its declared type is searched. */
export function propertyField<I extends JqlIssue>(
  name: string,
  { propertyKey, path, type }: IndexedProperty,
  source: JqlSource<I>,
): JqlField<I> {
  const values = (issue: I): readonly unknown[] => all(at(source.properties(issue)[propertyKey], path));
  const texts = (issue: I): readonly string[] => textsOf(values(issue));
  if (type === 'number')
    return numberField(name, (issue) => values(issue).filter((value) => typeof value === 'number'));
  if (type === 'date') return dayField(name, (issue) => texts(issue).map((text) => text.slice(0, 10)), source);
  if (type === 'user') return userField(name, texts, source.catalogue);
  if (type === 'text') return { ...textField(name, texts), operators: [...likeness, 'is', 'is not'] };
  return exactField(name, texts);
}

/** A path that no app declared is not indexed: it exists for nobody and is never found. */
export function unindexedField<I extends JqlIssue>(name: string): JqlField<I> {
  const field = exactField<I>(name, () => []);
  return { ...field, operators: [...field.operators, ...likeness, '<', '<=', '>', '>='] };
}
