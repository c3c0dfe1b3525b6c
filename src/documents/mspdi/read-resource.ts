import type { PlanAssignment, PlanResource } from '../../model/plan';
import { present } from '../../model/present';
import type { XmlElement } from '../xml/xml-element';
import { booleanOf, durationOf, integerOf, numberOf, textOf, timeOf } from '../xml/xml-values';
import { resourceKinds } from './mspdi-codes';

/** A resource; number 0 stands for nobody in the schema, and an empty row is none. */
export function readResource(element: XmlElement): PlanResource | undefined {
  const id = integerOf(element, 'UID');
  if (id === undefined || id <= 0 || booleanOf(element, 'IsNull')) return undefined;
  const calendar = integerOf(element, 'CalendarUID');
  // Before Project 2010 a cost resource was a mark beside the type.
  const kind = booleanOf(element, 'IsCostResource') ? 'cost' : resourceKinds[integerOf(element, 'Type') ?? 1];
  return {
    id: String(id),
    name: textOf(element, 'Name') ?? '',
    kind: kind ?? 'work',
    ...present({
      initials: textOf(element, 'Initials'),
      group: textOf(element, 'Group'),
      email: textOf(element, 'EmailAddress'),
      maxUnits: numberOf(element, 'MaxUnits'),
      calendarId: calendar !== undefined && calendar > 0 ? String(calendar) : undefined,
    }),
  };
}

/** An assignment; those of nobody say nothing that the task does not say. */
export function readAssignment(element: XmlElement): PlanAssignment | undefined {
  const id = integerOf(element, 'UID');
  const activity = integerOf(element, 'TaskUID');
  const resource = integerOf(element, 'ResourceUID');
  if (id === undefined || activity === undefined || resource === undefined || resource <= 0) return undefined;
  return {
    id: String(id),
    activityId: String(activity),
    resourceId: String(resource),
    units: numberOf(element, 'Units') ?? 1,
    ...present({
      start: timeOf(element, 'Start'),
      finish: timeOf(element, 'Finish'),
      workMinutes: durationOf(element, 'Work'),
      actualWorkMinutes: durationOf(element, 'ActualWork'),
      remainingWorkMinutes: durationOf(element, 'RemainingWork'),
    }),
  };
}
