import type { SystemField } from './system-fields';

/** The open work of so many people hardly ever fills the page of ids that one search gives. */
export const peoplePerSearch = 25;

/** What a load is made of, without a field that holds many values: so Jira gives a thousand issues at once. */
export const loadFields: readonly SystemField[] = [
  'summary',
  'issuetype',
  'status',
  'created',
  'updated',
  'priority',
  'assignee',
  'duedate',
  'timeoriginalestimate',
  'timeestimate',
  'timespent',
  'parent',
];
