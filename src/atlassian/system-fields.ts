/** Jira's own fields that an `Issue` is read from. */
export const systemFields = [
  'summary',
  'issuetype',
  'status',
  'labels',
  'components',
  'created',
  'updated',
  'priority',
  'resolution',
  'resolutiondate',
  'assignee',
  'reporter',
  'duedate',
  'timeoriginalestimate',
  'timeestimate',
  'timespent',
  'parent',
  'fixVersions',
  'issuelinks',
] as const;

export type SystemField = (typeof systemFields)[number];

const ofManyValues: readonly SystemField[] = ['labels', 'components', 'fixVersions', 'issuelinks'];

/** Whether these fields hold one value each. */
export function areSingle(fields: readonly SystemField[]): boolean {
  return !fields.some((field) => ofManyValues.includes(field));
}
