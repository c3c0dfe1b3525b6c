import { plainText } from '../adf-text';
import type { SeedField } from '../seed';
import type { JqlField } from './field';
import { dayField, exactField, instantField, numberField, referenceField, textField } from './field-kinds';
import type { JqlCatalogue } from './jql-catalogue';
import { idsOf, instantsOf, numbersOf, textsOf } from './read-value';
import { userField, versionField } from './reference-fields';
import type { JqlIssue, JqlSource } from './source';

function sprintField<I extends JqlIssue>(name: string, fieldId: string, { sprints }: JqlCatalogue): JqlField<I> {
  const known = sprints.map((sprint, rank) => ({ id: String(sprint.id), names: [sprint.name], rank }));
  return referenceField(name, (issue) => idsOf(issue.fields[fieldId]), known, {
    entity: 'sprint',
    unknown: (text) =>
      /^\d+$/.test(text)
        ? `Sprint with id '${text}' does not exist or you do not have permission to view it.`
        : `Sprint with name '${text}' does not exist or you do not have permission to view it.`,
  });
}

function optionField<I extends JqlIssue>(name: string, { id, options = [] }: SeedField): JqlField<I> {
  const known = options.map((option, rank) => ({ id: option.id, names: [option.value], rank }));
  const idByValue = new Map(options.map((option) => [option.value.toLowerCase(), option.id]));
  const chosen = (value: unknown): readonly string[] =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
      const isOption = typeof one === 'object' && one !== null;
      const text = isOption && 'value' in one && typeof one.value === 'string' ? one.value : undefined;
      const byValue = text === undefined ? undefined : idByValue.get(text.toLowerCase());
      return byValue === undefined ? idsOf(one) : [byValue];
    });
  return referenceField(name, (issue) => chosen(issue.fields[id]), known, {
    unknown: (text) => `The option '${text}' for field '${name}' does not exist.`,
  });
}

function isSprint({ schema }: SeedField): boolean {
  return schema.custom.endsWith(':gh-sprint');
}

function isRank({ schema }: SeedField): boolean {
  return schema.custom.endsWith(':gh-lexo-rank');
}

/** A custom field as its type is searched. */
export function customField<I extends JqlIssue>(name: string, field: SeedField, source: JqlSource<I>): JqlField<I> {
  const { id, schema } = field;
  const element = schema.type === 'array' ? schema.items : schema.type;
  const value = (issue: I): unknown => issue.fields[id];
  if (isSprint(field)) return sprintField(name, id, source.catalogue);
  if (isRank(field)) return { ...exactField(name, (issue) => textsOf(value(issue))), operators: [] };
  if (element === 'date') return dayField(name, (issue) => textsOf(value(issue)), source);
  if (element === 'datetime') return instantField(name, (issue) => instantsOf(value(issue)), source);
  if (element === 'number') return numberField(name, (issue) => numbersOf(value(issue)));
  if (element === 'user') return userField(name, (issue) => idsOf(value(issue)), source.catalogue);
  if (element === 'version') return versionField(name, id, source.catalogue);
  if (element === 'option' || element === 'option-with-child') return optionField(name, field);
  if (schema.type === 'string' && !schema.custom.endsWith(':url'))
    return textField(name, (issue) => textsOf(plainText(value(issue))));
  return exactField(name, (issue) => textsOf(value(issue)));
}

/** The custom fields that a name means: `cf[10015]`, `customfield_10015`, `Start date`, `Start date[Date]`. */
export function customFieldsNamed(text: string, fields: readonly SeedField[]): readonly SeedField[] {
  const asked = text.toLowerCase();
  const number = /^(?:cf\[(\d+)\]|customfield_(\d+))$/.exec(asked);
  if (number) return fields.filter(({ schema }) => schema.customId === Number(number[1] ?? number[2]));
  const bare = asked.replace(/\[[^\]]+\]$/, '');
  return fields.filter(
    (field) =>
      field.name.toLowerCase() === asked ||
      field.name.toLowerCase() === bare ||
      (asked === 'sprint' && isSprint(field)) ||
      (asked === 'rank' && isRank(field)),
  );
}
