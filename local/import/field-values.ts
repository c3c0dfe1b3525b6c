import type { KnownField } from './field-book';
import type { ProjectDraft } from './project-table';
import type { References } from './references';
import { isIsoDate } from '../../src/model/date';
import { isDocument, textDocument } from '../site/adf-text';
import { instantOf } from '../site/timestamp';

type Read = (value: unknown, references: References, project: ProjectDraft, field: KnownField) => unknown;

const ref = (id: string | number | undefined) => (id === undefined ? undefined : { id });
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const listOf =
  (read: Read): Read =>
  (value, ...rest) => {
    const values = list(value).map((one) => read(one, ...rest));
    return values.includes(undefined) ? undefined : values;
  };

const text: Read = (value) => (typeof value === 'string' ? value : undefined);
const number: Read = (value) => (typeof value === 'number' ? value : undefined);
const date: Read = (value) => (typeof value === 'string' && isIsoDate(value) ? value : undefined);
const instant: Read = (value) => (typeof value === 'string' ? instantOf(value) : undefined);
const document: Read = (value) =>
  typeof value === 'string' ? textDocument(value) : isDocument(value) ? value : undefined;
const person: Read = (value, { people }) => {
  const accountId = people.account(value);
  return accountId === undefined ? undefined : { accountId };
};
const version: Read = (value, _, { versions }) => ref(versions.id(value));

const systemValues: Readonly<Record<string, Read>> = {
  summary: text,
  description: document,
  environment: document,
  issuetype: (value, { catalogue }) => ref(catalogue.issueTypes.id(value)),
  status: (value, { catalogue }) => ref(catalogue.statuses.id(value)),
  priority: (value, { catalogue }) => ref(catalogue.priorities.id(value)),
  resolution: (value, { catalogue }) => ref(catalogue.resolutions.id(value)),
  assignee: person,
  reporter: person,
  creator: person,
  created: instant,
  updated: instant,
  resolutiondate: instant,
  statuscategorychangedate: instant,
  duedate: date,
  labels: listOf(text),
  fixVersions: listOf(version),
  versions: listOf(version),
  components: listOf((value, _, { components }) => ref(components.id(value))),
  security: (value, _, { levels }) => ref(levels.id(value)),
  timeoriginalestimate: number,
  timeestimate: number,
  timespent: number,
};

/** Fields that are read in another way, or that the site works out itself. */
const readElsewhere = new Set(
  ['parent', 'project', 'issuelinks', 'comment', 'worklog', 'timetracking', 'issuekey', 'subtasks', 'progress'].concat(
    ['aggregateprogress', 'aggregatetimespent', 'aggregatetimeestimate', 'aggregatetimeoriginalestimate'],
    ['workratio', 'lastViewed', 'statusCategory', 'thumbnail', 'votes', 'watches'],
  ),
);

const option: Read = (value, { options }, _, { id }) => options.reference(id, value);

const customValues: Readonly<Record<string, Read>> = {
  string: (value, ...rest) => text(value, ...rest) ?? document(value, ...rest),
  number,
  date,
  datetime: instant,
  user: person,
  option,
};

const listValues: Readonly<Record<string, Read>> = {
  string: listOf(text),
  user: listOf(person),
  option: listOf(option),
};

export function isReadElsewhere(fieldId: string): boolean {
  return readElsewhere.has(fieldId);
}

/** A value as the site keeps it; undefined where it cannot be read. */
export function fieldValue(field: KnownField, value: unknown, references: References, project: ProjectDraft): unknown {
  const { schema } = field;
  if (!schema) return systemValues[field.id]?.(value, references, project, field);
  if (schema.custom.endsWith(':gh-sprint')) return references.sprints.references(value, project.key);
  const read = schema.type === 'array' ? listValues[schema.items ?? ''] : customValues[schema.type];
  return read ? read(value, references, project, field) : value;
}
