import { idOf, priorities, resolutions, statuses } from '../catalogue';
import { customFields } from '../custom-fields';
import { person, personIds } from '../people';
import { sprintId, sprintName, sprintState } from '../sprints';

/** A field's value inside the demo: names, account names, dates and numbers; null is empty. */
export type Value = string | number | null;

/** How Jira writes one field: in an issue, and in its changelog. */
export interface FieldShape {
  readonly field: string;
  readonly fieldId: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly rest: (value: string | number) => unknown;
  readonly log: (value: string | number) => { readonly id: string | null; readonly text: string };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const fieldShapes = {
  status: named('status', statuses),
  priority: named('priority', priorities),
  resolution: named('resolution', resolutions),
  summary: jira('summary', String, (text) => ({ id: null, text: String(text) })),
  assignee: jira('assignee', account, accountLog),
  duedate: jira('duedate', String, (date) => ({ id: String(date), text: `${date} 00:00:00.0` })),
  timeoriginalestimate: jira('timeoriginalestimate', Number, seconds),
  timeestimate: jira('timeestimate', Number, seconds),
  timespent: jira('timespent', Number, seconds),
  start: custom('customfield_10015', String, dateLog),
  points: custom('customfield_10016', Number, (points) => ({ id: null, text: String(points) })),
  sprint: custom('customfield_10020', sprintRest, (numbers) => ({
    id: sprintNumbers(numbers).map(sprintId).join(', '),
    text: sprintNumbers(numbers).map(sprintName).join(', '),
  })),
  probability: select('customfield_10101'),
  impact: select('customfield_10102'),
  response: select('customfield_10103'),
  category: select('customfield_10104'),
  riskOwner: custom('customfield_10105', account, accountLog),
  nextReview: custom('customfield_10106', String, dateLog),
  changeType: select('customfield_10111'),
  cost: custom('customfield_10112', Number, (cost) => ({ id: null, text: String(cost) })),
  days: custom('customfield_10113', Number, (days) => ({ id: null, text: String(days) })),
  decisionDue: custom('customfield_10114', String, dateLog),
} as const;

export type FieldName = keyof typeof fieldShapes;

function jira(fieldId: string, rest: FieldShape['rest'], log: FieldShape['log']): FieldShape {
  return { field: fieldId, fieldId, fieldtype: 'jira', rest, log };
}

function custom(fieldId: string, rest: FieldShape['rest'], log: FieldShape['log']): FieldShape {
  return { field: customField(fieldId).name, fieldId, fieldtype: 'custom', rest, log };
}

function named(fieldId: string, catalogue: Parameters<typeof idOf>[0]): FieldShape {
  const id = (name: string | number) => idOf(catalogue, String(name));
  return jira(
    fieldId,
    (name) => ({ id: id(name) }),
    (name) => ({ id: id(name), text: String(name) }),
  );
}

/** Select fields whose options are numbered are chosen by number. */
function select(fieldId: string): FieldShape {
  const option = (value: string | number) => {
    const found = customField(fieldId).options?.find((one) => one.value === value || one.value.startsWith(`${value} `));
    if (!found) throw new Error(`No option ${value} in ${fieldId}`);
    return found;
  };
  return custom(fieldId, option, (value) => ({ id: option(value).id, text: option(value).value }));
}

/** Sprints are held as their numbers, e.g. `23,24` for work that was carried over. */
function sprintNumbers(value: string | number): number[] {
  return String(value).split(',').map(Number);
}

function sprintRest(value: string | number) {
  return sprintNumbers(value).map((number) => ({
    id: sprintId(number),
    name: sprintName(number),
    state: sprintState(number),
    boardId: 1,
  }));
}

function customField(fieldId: string) {
  const field = customFields.find((one) => one.id === fieldId);
  if (!field) throw new Error(`No field ${fieldId}`);
  return field;
}

function account(id: string | number) {
  return { accountId: personOf(id).accountId };
}

function accountLog(id: string | number) {
  return { id: personOf(id).accountId, text: personOf(id).name };
}

function personOf(id: string | number) {
  const found = personIds.find((one) => one === id);
  if (!found) throw new Error(`No person ${id}`);
  return person(found);
}

function seconds(value: string | number) {
  return { id: String(value), text: String(value) };
}

/** Jira writes dates of date fields as `4/Mar/26` beside the ISO day. */
function dateLog(value: string | number) {
  const [year = '', month = '', day = ''] = String(value).split('-');
  return { id: String(value), text: `${Number(day)}/${months[Number(month) - 1]}/${year.slice(2)}` };
}
