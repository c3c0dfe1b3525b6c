import { outlineNumbers } from '../../model/outline';
import type { Plan, PlanAssignment, PlanProject, PlanResource } from '../../model/plan';
import type { PlanLink } from '../../model/plan-link';
import { checkedPlan } from '../checked-plan';
import { xmlLines, xmlText, type XmlNode } from '../xml/write-xml';
import { freeIssueKeyField, issueKeyAlias } from './issue-key-field';
import { resourceKinds } from './mspdi-codes';
import { schemaNumbers } from './schema-numbers';
import { textFieldIds } from './text-field-ids';
import { calendarNode } from './write-calendar';
import { taskNode } from './write-task';
import { durationText, unitsText } from './write-values';

type NumberOf = (id: string) => number;

/**
 * A plan as a Microsoft Project XML file (MSPDI, as Project 2010 and later write it). The same plan gives the same bytes, and
 * so does what is read back from them.
 */
export function writeMspdi(given: Plan): string {
  const { plan } = checkedPlan(given);
  const lines = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  const numbers = {
    calendar: schemaNumbers(plan.calendars.map(({ id }) => id)),
    task: schemaNumbers(
      plan.activities.map(({ id }) => id),
      plan.activities[0]?.outlineLevel === 0 && plan.activities[0].id === '0' ? 0 : 1,
    ),
    resource: schemaNumbers(plan.resources.map(({ id }) => id)),
    assignment: schemaNumbers(plan.assignments.map(({ id }) => id)),
  };
  lines.push('<Project xmlns="http://schemas.microsoft.com/project">');
  const write = (node: XmlNode) => xmlLines(node, 1, lines);
  projectNodes(plan, numbers.calendar).forEach(write);
  // The schema allows no empty list of calendars.
  if (plan.calendars.length > 0)
    write(['Calendars', plan.calendars.map((calendar) => calendarNode(calendar, numbers.calendar))]);
  write(['Tasks', taskNodes(plan, numbers.task, numbers.calendar)]);
  write(['Resources', plan.resources.map((resource) => resourceNode(resource, numbers.resource, numbers.calendar))]);
  write(['Assignments', plan.assignments.map((assignment) => assignmentNode(assignment, numbers))]);
  lines.push('</Project>', '');
  return lines.join('\n');
}

function projectNodes(plan: Plan, calendarNumber: NumberOf): XmlNode[] {
  const { project } = plan;
  return [
    // 14 is the form that Project 2010 brought and later ones kept.
    ['SaveVersion', 14],
    ['Name', project.name],
    ['Title', project.title],
    ['Company', project.company],
    ['Manager', project.manager],
    ['Author', project.author],
    ['ScheduleFromStart', true],
    ['StartDate', project.start],
    ['FinishDate', project.finish],
    ['CurrencyCode', project.currency],
    ['CalendarUID', project.calendarId === undefined ? undefined : calendarNumber(project.calendarId)],
    ['MinutesPerDay', project.minutesPerDay],
    ['MinutesPerWeek', project.minutesPerWeek],
    ['DaysPerMonth', project.daysPerMonth],
    ['StatusDate', project.statusDate],
    ['ExtendedAttributes', textFieldNodes(plan, project)],
  ];
}

/** The text fields that tasks use or people named; [F7] that of the issue keys under its name. */
function textFieldNodes(plan: Plan, { textNames }: PlanProject): XmlNode[] | undefined {
  const used = new Set<string>();
  for (const { texts } of plan.activities) for (const name in texts) if (xmlText(texts[name] ?? '')) used.add(name);
  const keyed = plan.activities.some(({ issueKey }) => issueKey !== undefined);
  const keyField = keyed ? freeIssueKeyField(plan) : undefined;
  const nodes = [...textFieldIds].flatMap(([name, id]): XmlNode[] => {
    const alias = name === keyField ? issueKeyAlias : xmlText(textNames[name] ?? '');
    if (alias === '' && !used.has(name)) return [];
    return [
      [
        'ExtendedAttribute',
        [
          ['FieldID', id],
          ['FieldName', name],
          ['Alias', alias],
        ],
      ],
    ];
  });
  return nodes.length > 0 ? nodes : undefined;
}

function taskNodes(plan: Plan, taskNumber: NumberOf, calendarNumber: NumberOf): XmlNode[] {
  const { activities, links } = plan;
  const outline = outlineNumbers(activities);
  const first = activities[0]?.outlineLevel === 0 ? 0 : 1;
  const issueKeyField = freeIssueKeyField(plan);
  const predecessors = new Map<string, { uid: number; link: PlanLink }[]>();
  for (const link of links) {
    const entry = { uid: taskNumber(link.predecessorId), link };
    const known = predecessors.get(link.successorId);
    if (known) known.push(entry);
    else predecessors.set(link.successorId, [entry]);
  }
  return activities.map((activity, index) =>
    taskNode(activity, {
      uid: taskNumber(activity.id),
      row: index + first,
      outlineNumber: outline[index] ?? '',
      calendarUid: activity.calendarId === undefined ? -1 : calendarNumber(activity.calendarId),
      issueKeyField,
      predecessors: predecessors.get(activity.id) ?? [],
    }),
  );
}

function resourceNode(resource: PlanResource, resourceNumber: NumberOf, calendarNumber: NumberOf): XmlNode {
  const { id, name, kind, initials, group, email, maxUnits, calendarId } = resource;
  return [
    'Resource',
    [
      ['UID', resourceNumber(id)],
      ['ID', resourceNumber(id)],
      ['Name', name],
      // Cost resources are material ones with a mark, as Project writes them.
      ['Type', kind === 'cost' ? 0 : resourceKinds.indexOf(kind)],
      ['IsNull', false],
      ['Initials', initials],
      ['Group', group],
      ['EmailAddress', email],
      ['MaxUnits', maxUnits === undefined ? undefined : unitsText(maxUnits)],
      ['CalendarUID', calendarId === undefined ? undefined : calendarNumber(calendarId)],
      ['IsCostResource', kind === 'cost'],
    ],
  ];
}

function assignmentNode(
  assignment: PlanAssignment,
  numbers: { readonly task: NumberOf; readonly resource: NumberOf; readonly assignment: NumberOf },
): XmlNode {
  const { id, activityId, resourceId, units, start, finish } = assignment;
  return [
    'Assignment',
    [
      ['UID', numbers.assignment(id)],
      ['TaskUID', numbers.task(activityId)],
      ['ResourceUID', numbers.resource(resourceId)],
      ['ActualWork', durationText(assignment.actualWorkMinutes)],
      ['Finish', finish],
      ['RemainingWork', durationText(assignment.remainingWorkMinutes)],
      ['Start', start],
      ['Units', unitsText(units)],
      ['Work', durationText(assignment.workMinutes)],
    ],
  ];
}
