import * as v from 'valibot';
import type { IndexedProperty } from '../site/jql/jql-catalogue';
import type { Manifest } from './manifest';

const declared = v.looseObject({
  entityType: v.optional(v.string(), 'issue'),
  propertyKey: v.string(),
  values: v.array(
    v.object({
      path: v.string(),
      type: v.picklist(['number', 'text', 'string', 'user', 'date']),
      searchAlias: v.optional(v.string()),
    }),
  ),
});

/** What the manifest makes searchable of issue properties, so that JQL knows the aliases. */
export function indexedProperties(manifest: Manifest): readonly IndexedProperty[] {
  return manifest.modules
    .filter((module) => module.type === 'jira:entityProperty')
    .map((module) => v.parse(declared, module))
    .filter((property) => property.entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values.map(({ path, type, searchAlias }) => ({
        propertyKey,
        path,
        type,
        ...(searchAlias === undefined ? {} : { alias: searchAlias }),
      })),
    );
}
