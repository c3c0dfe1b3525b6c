import type { Field } from '@atlaskit/jql-ast';
import { customField, customFieldsNamed } from './custom-fields';
import type { JqlField } from './field';
import { propertyField, unindexedField } from './property-fields';
import type { JqlIssue, JqlSource } from './source';
import { systemFields } from './system-fields';

function propertyFieldOf<I extends JqlIssue>(node: Field, source: JqlSource<I>): JqlField<I> | undefined {
  const [property] = node.properties ?? [];
  const key = property?.key?.value;
  if (node.value.toLowerCase() !== 'issue.property' || key === undefined) return undefined;
  const path = (property?.path ?? [])
    .map(({ value }) => value)
    .join('')
    .replace(/^\./, '');
  const declared = source.catalogue.indexedProperties.find((entry) => entry.propertyKey === key && entry.path === path);
  const name = `issue.property[${key}].${path}`;
  return declared ? propertyField(name, declared, source) : unindexedField(name);
}

/** Every field that a name in a query means: a shared custom field name means all of them, an unknown one none. */
export function fieldsOf<I extends JqlIssue>(node: Field, source: JqlSource<I>): readonly JqlField<I>[] {
  const property = propertyFieldOf(node, source);
  if (property) return [property];
  const suffix = node.properties?.[0]?.key?.value;
  const name = suffix === undefined ? node.value : `${node.value}[${suffix}]`;
  const system = systemFields.get(name.toLowerCase());
  if (system) return [system(name, source)];
  const alias = source.catalogue.indexedProperties.find((entry) => entry.alias?.toLowerCase() === name.toLowerCase());
  if (alias) return [propertyField(name, alias, source)];
  return customFieldsNamed(name, source.catalogue.customFields).map((field) => customField(name, field, source));
}

export function noSuchField(name: string, readerId: string | undefined): string {
  return readerId === undefined
    ? `Field '${name}' does not exist or this field cannot be viewed by anonymous users.`
    : `Field '${name}' does not exist or you do not have permission to view it.`;
}
