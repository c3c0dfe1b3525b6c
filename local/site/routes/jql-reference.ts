import { Hono } from 'hono';
import type { SiteEnv } from '../context';
import { allFields } from '../fields/field';
import type { FieldDefinition } from '../fields/field-definition';
import type { Jira } from '../jira';
import { builtInFunctions } from '../jql/functions';

/** Most that Jira suggests at once. */
const mostSuggestions = 15;

const reservedWords = ['and', 'or', 'not', 'empty', 'null', 'order', 'by', 'in', 'is', 'was', 'changed', 'from', 'to'];

const quoted = (text: string) => (/^\w+$/.test(text) ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`);

function fieldNames(field: FieldDefinition): Record<string, unknown> {
  const [value = field.id] = field.clauseNames;
  const cfid = field.custom ? { cfid: value } : {};
  const auto = field.options === undefined ? 'false' : 'true';
  return {
    value: field.custom ? quoted(field.name) : value,
    displayName: field.name,
    orderable: 'true',
    searchable: 'true',
    auto,
    ...cfid,
  };
}

/** What an editor of queries offers: fields, functions, and the values of a list of options. */
export function jqlReferenceRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/jql/autocompletedata', (c) => {
    const aliases = jira.indexedProperties.flatMap(({ alias }) => alias ?? []);
    const call = (name: string, names: readonly string[]) => `${name}(${names.join(', ')})`;
    const functions = [
      ...builtInFunctions.map(({ name, list }) => ({ name, list, types: [] })),
      ...jira.functions.all.map(({ name }) => ({ name, list: true, types: ['com.atlassian.jira.issue.Issue'] })),
    ];
    return c.json({
      visibleFieldNames: [
        ...allFields(jira)
          .filter(({ searchable }) => searchable)
          .map(fieldNames),
        ...aliases.map((alias) => ({ value: alias, displayName: alias, orderable: 'true', searchable: 'true' })),
      ],
      visibleFunctionNames: functions.map(({ name, list, types }) => ({
        value: call(name, []),
        displayName: call(name, []),
        isList: String(list),
        types,
      })),
      jqlReservedWords: reservedWords,
    });
  });
  app.get('/jql/autocompletedata/suggestions', (c) => {
    const asked = c.req.query('fieldName')?.toLowerCase();
    const begins = c.req.query('fieldValue')?.toLowerCase() ?? '';
    const field = allFields(jira).find(({ id, clauseNames }) =>
      [id, ...clauseNames].some((name) => name.toLowerCase() === asked),
    );
    const values = (field?.options ?? []).map(({ value }) => value);
    const found = values.filter((value) => value.toLowerCase().startsWith(begins)).slice(0, mostSuggestions);
    return c.json({ results: found.map((value) => ({ value: quoted(value), displayName: value })) });
  });
  return app;
}
