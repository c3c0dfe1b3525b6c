import { plainText } from '../adf-text';
import { durationSeconds } from './duration-literal';
import type { JqlField } from './field';
import { dayField, exactField, instantField, numberField, referenceField, textField } from './field-kinds';
import {
  componentField,
  issueField,
  linkTypeField,
  parentField,
  securityField,
  userField,
  versionField,
} from './reference-fields';
import { idsOf, instantsOf, numbersOf, textsOf } from './read-value';
import type { JqlIssue, JqlSource } from './source';
import { dayAt } from './zoned-time';

type Build = <I extends JqlIssue>(name: string, source: JqlSource<I>) => JqlField<I>;

const reference = (fieldId: string) => (issue: JqlIssue) => idsOf(issue.fields[fieldId]);
const words = (fieldId: string) => (issue: JqlIssue) => textsOf(plainText(issue.fields[fieldId]));

function named(entry: { readonly id: string; readonly name: string }, rank?: number) {
  return { id: entry.id, names: [entry.name], ...(rank === undefined ? {} : { rank }) };
}

function instant(fieldId: string): Build {
  return (name, source) => instantField(name, (issue) => instantsOf(issue.fields[fieldId]), source);
}

function duration(fieldId: string): Build {
  const refuse = (text: string) => `The value '${text}' is not a valid duration, e.g. '3d 4h'.`;
  return (name) => numberField(name, (issue) => numbersOf(issue.fields[fieldId]), durationSeconds, refuse);
}

function user(fieldId: string, history?: string): Build {
  return (name, { catalogue }) => userField(name, reference(fieldId), catalogue, history);
}

const categories = [
  { key: 'new', id: '2', names: ['To Do', 'new'], rank: 0 },
  { key: 'indeterminate', id: '4', names: ['In Progress', 'indeterminate'], rank: 1 },
  { key: 'done', id: '3', names: ['Done'], rank: 2 },
] as const;

const project: Build = (name, { catalogue }) =>
  referenceField(
    name,
    (issue) => [issue.projectId],
    catalogue.projects.map(({ id, key, name: title }) => ({ id, names: [key, title] })),
    { entity: 'project' },
  );

const issueType: Build = (name, { catalogue }) =>
  referenceField(
    name,
    reference('issuetype'),
    catalogue.issueTypes.map((type) => named(type)),
    { entity: 'issuetype' },
  );

const status: Build = (name, { catalogue }) =>
  referenceField(name, reference('status'), catalogue.statuses.map(named), { history: 'status' });

const statusCategory: Build = (name, { catalogue }) => {
  const categoryOf = new Map(
    catalogue.statuses.map(({ id, category }) => [id, categories.find(({ key }) => key === category)?.id ?? '1']),
  );
  return referenceField(
    name,
    (issue) => idsOf(idsOf(issue.fields['status']).map((id) => categoryOf.get(id))),
    categories,
  );
};

const priority: Build = (name, { catalogue }) =>
  referenceField(
    name,
    reference('priority'),
    catalogue.priorities.map((entry, index) => named(entry, catalogue.priorities.length - index)),
    { history: 'priority', ranked: true },
  );

const resolution: Build = (name, { catalogue }) =>
  referenceField(
    name,
    reference('resolution'),
    catalogue.resolutions.map((entry) => named(entry)),
    {
      history: 'resolution',
      none: 'Unresolved',
    },
  );

const day =
  (fieldId: string): Build =>
  (name, source) =>
    dayField(name, (issue) => textsOf(issue.fields[fieldId]), source);

const text =
  (fieldId: string): Build =>
  (name) =>
    textField(name, words(fieldId));

const comment: Build = (name, source) => ({
  ...textField(name, (issue) => source.comments(issue).map((entry) => entry.text)),
  operators: ['~', '!~'],
  unsortable: true,
});

const everyText: Build = (name, source) => {
  const custom = source.catalogue.customFields.filter(({ schema }) => schema.type === 'string').map(({ id }) => id);
  const ids = ['summary', 'description', 'environment', ...custom];
  return {
    ...textField(name, (issue) => [
      ids.map((id) => plainText(issue.fields[id])).join('\n'),
      ...source.comments(issue).map((entry) => entry.text),
    ]),
    operators: ['~'],
    unsortable: true,
  };
};

/** Builders by the lower-case names that JQL knows each field under. */
export const systemFields = new Map<string, Build>([
  ['project', project],
  ['issuetype', issueType],
  ['type', issueType],
  ['status', status],
  ['statuscategory', statusCategory],
  ['priority', priority],
  ['resolution', resolution],
  ['assignee', user('assignee', 'assignee')],
  ['reporter', user('reporter', 'reporter')],
  ['creator', user('creator')],
  ['watcher', (name, source) => userField(name, (issue) => source.watcherIds(issue), source.catalogue)],
  [
    'worklogauthor',
    (name, source) =>
      userField(name, (issue) => source.worklogs(issue).map(({ authorId }) => authorId), source.catalogue),
  ],
  [
    'worklogdate',
    (name, source) =>
      dayField(
        name,
        (issue) => source.worklogs(issue).map(({ started }) => dayAt(Date.parse(started), source.timeZone)),
        source,
      ),
  ],
  ['labels', (name) => exactField(name, (issue) => textsOf(issue.fields['labels']))],
  ['component', (name, { catalogue }) => componentField(name, catalogue)],
  ['fixversion', (name, { catalogue }) => versionField(name, 'fixVersions', catalogue, 'fixVersions')],
  ['affectedversion', (name, { catalogue }) => versionField(name, 'versions', catalogue)],
  ['created', instant('created')],
  ['createddate', instant('created')],
  ['updated', instant('updated')],
  ['updateddate', instant('updated')],
  ['resolved', instant('resolutiondate')],
  ['resolutiondate', instant('resolutiondate')],
  ['statuscategorychangeddate', instant('statuscategorychangedate')],
  ['due', day('duedate')],
  ['duedate', day('duedate')],
  ['timeestimate', duration('timeestimate')],
  ['remainingestimate', duration('timeestimate')],
  ['originalestimate', duration('timeoriginalestimate')],
  ['timeoriginalestimate', duration('timeoriginalestimate')],
  ['timespent', duration('timespent')],
  ['summary', text('summary')],
  ['description', text('description')],
  ['environment', text('environment')],
  ['comment', comment],
  ['text', everyText],
  ['key', issueField],
  ['issuekey', issueField],
  ['issue', issueField],
  ['id', issueField],
  ['parent', parentField],
  ['epic link', parentField],
  ['level', (name, { catalogue }) => securityField(name, catalogue)],
  ['issuelinktype', linkTypeField],
]);
