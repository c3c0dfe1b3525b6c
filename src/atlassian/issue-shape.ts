import * as v from 'valibot';
import { instant } from './instant';
import { person } from './person';
import type { IssueStatus, StatusCategory } from '../model/issue';

const categories: Readonly<Record<string, StatusCategory>> = {
  new: 'to-do',
  indeterminate: 'in-progress',
  done: 'done',
};

/** Status categories of Jira have fixed keys; `undefined` is the odd one of a status that has none. */
export const status = v.pipe(
  v.object({ name: v.string(), statusCategory: v.object({ key: v.string() }) }),
  v.transform(({ name, statusCategory: { key } }): IssueStatus => ({
    name,
    category: Object.hasOwn(categories, key) ? (categories[key] ?? 'to-do') : 'to-do',
  })),
);

const named = v.object({ name: v.string() });
const linked = v.object({ key: v.string(), fields: v.object({ summary: v.string(), status }) });

const link = v.object({
  id: v.optional(v.string()),
  type: v.object({ name: v.string(), inward: v.string(), outward: v.string() }),
  inwardIssue: v.optional(linked),
  outwardIssue: v.optional(linked),
});

/** The fields of an issue that the app reads, in Jira's words; those not asked for are absent, empty ones are null. */
export const issueFields = v.object({
  summary: v.optional(v.string(), ''),
  issuetype: v.object({ name: v.string(), subtask: v.optional(v.boolean(), false) }),
  status,
  labels: v.optional(v.array(v.string()), []),
  components: v.optional(v.array(named), []),
  created: instant,
  updated: instant,
  priority: v.nullish(named),
  resolution: v.nullish(named),
  resolutiondate: v.nullish(instant),
  assignee: v.nullish(person),
  reporter: v.nullish(person),
  duedate: v.nullish(v.string()),
  timeoriginalestimate: v.nullish(v.number()),
  timeestimate: v.nullish(v.number()),
  timespent: v.nullish(v.number()),
  parent: v.nullish(v.object({ key: v.string(), fields: v.optional(v.object({ summary: v.optional(v.string()) })) })),
  fixVersions: v.optional(v.array(v.object({ id: v.string() })), []),
  issuelinks: v.optional(v.array(link), []),
});

/** An object that is not copied: thirty thousand issues are read at once. */
const given = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Expected an object',
);

/** `given` is the same as `fields`, unparsed, for the fields that only the settings know. */
export const issueShape = v.pipe(
  v.object({ id: v.string(), key: v.string(), fields: given, properties: v.optional(given, {}) }),
  v.transform((issue) => ({ ...issue, given: issue.fields })),
  v.object({ id: v.string(), key: v.string(), fields: issueFields, properties: given, given }),
);

export type LinkShape = v.InferOutput<typeof link>;
