import * as v from 'valibot';

const status = v.object({ name: v.string(), statusCategory: v.object({ key: v.string() }) });
const named = v.object({ name: v.string() });
export const person = v.object({ accountId: v.string(), displayName: v.string() });

export const project = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  description: v.optional(v.nullable(v.string())),
  lead: v.optional(v.object({ displayName: v.string() })),
  projectTypeKey: v.optional(v.string(), 'software'),
});
export type Project = v.InferOutput<typeof project>;

export const projectPage = v.object({ values: v.array(project) });

const linkedIssue = v.object({
  key: v.string(),
  fields: v.object({ summary: v.optional(v.string(), ''), status: v.optional(status) }),
});
export const issueLink = v.object({
  type: v.object({ inward: v.string(), outward: v.string() }),
  inwardIssue: v.optional(linkedIssue),
  outwardIssue: v.optional(linkedIssue),
});

export const issueRow = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.nullish(v.string(), ''),
    issuetype: v.optional(named),
    status: v.optional(status),
    assignee: v.nullish(person),
    duedate: v.nullish(v.string()),
    priority: v.nullish(named),
  }),
});
export type IssueRow = v.InferOutput<typeof issueRow>;

export const searchPage = v.object({ issues: v.array(issueRow), nextPageToken: v.nullish(v.string()) });

export const issue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.nullish(v.string(), ''),
    description: v.nullish(v.unknown()),
    issuetype: v.optional(v.object({ id: v.string(), name: v.string() })),
    status: v.optional(status),
    project: v.object({ id: v.string(), key: v.string(), name: v.string() }),
    issuelinks: v.nullish(v.array(issueLink), []),
  }),
});
export type Issue = v.InferOutput<typeof issue>;

export const fields = v.array(v.object({ id: v.string(), name: v.string() }));
export const transitions = v.object({
  transitions: v.array(v.object({ id: v.string(), name: v.string(), to: status })),
});
export const comments = v.object({
  comments: v.array(v.object({ id: v.string(), author: v.optional(person), created: v.string(), body: v.unknown() })),
});
export const changelog = v.object({
  values: v.array(
    v.object({
      id: v.string(),
      author: v.optional(person),
      created: v.string(),
      items: v.array(
        v.object({
          field: v.string(),
          fromString: v.nullish(v.string()),
          toString: v.nullish(v.string()),
        }),
      ),
    }),
  ),
  total: v.optional(v.number()),
  startAt: v.optional(v.number()),
});
export const accounts = v.array(
  v.object({
    accountId: v.string(),
    accountType: v.optional(v.string()),
    active: v.optional(v.boolean()),
    displayName: v.string(),
  }),
);
