import type { PlanAssignment, PlanResource } from '../../model/plan';
import type { PlanCalendar } from '../../model/plan-calendar';
import type { PlanLink } from '../../model/plan-link';
import { present } from '../../model/present';
import { planReading, type PlanReading } from '../plan-reading';
import { linkTypeOf } from '../primavera/primavera-codes';
import {
  emptyProject,
  primaveraPlan,
  type PrimaveraFacts,
  type WbsActivity,
  type WbsNode,
} from '../primavera/primavera-plan';
import { RefusedFile } from '../refused-file';
import { readXml } from '../xml/read-xml';
import { childrenOf, type XmlElement } from '../xml/xml-element';
import { integerOf, malformed, numberOf, textOf, timeOf } from '../xml/xml-values';
import { p6Form } from './p6-form';
import { minutesOf, readActivity } from './read-activity';
import { readCalendar } from './read-calendar';

/** The plan in a Primavera P6 XML export, for reading only. */
export function readP6Xml(source: string | Uint8Array): PlanReading {
  return planReading(() => {
    const calendars: PlanCalendar[] = [];
    const wbs: WbsNode[] = [];
    const activities: WbsActivity[] = [];
    const links: PlanLink[] = [];
    const resources: PlanResource[] = [];
    const assignments: PlanAssignment[] = [];
    const { root, leftOut } = readXml(source, p6Form, (record) => {
      if (record.name === 'Calendar') calendars.push(readCalendar(record));
      else if (record.name === 'Resource') resources.push(readResource(record));
      else if (record.name === 'WBS') wbs.push(readNode(record));
      else if (record.name === 'Activity') activities.push(...readActivity(record));
      else if (record.name === 'Relationship') links.push(readLink(record));
      else assignments.push(...readAssignment(record));
    });
    const projects = childrenOf(root, 'Project').map(readProject);
    if (projects.length === 0) throw new RefusedFile('The file holds no project.');
    const read = primaveraPlan({ projects, calendars, wbs, activities, links, resources, assignments });
    return { kind: 'plan', ...read, leftOut };
  });
}

function readProject(element: XmlElement): PrimaveraFacts['projects'][number] {
  return {
    id: textOf(element, 'ObjectId') ?? '',
    project: {
      ...emptyProject,
      name: textOf(element, 'Id') ?? '',
      ...present({
        title: textOf(element, 'Name'),
        start: timeOf(element, 'PlannedStartDate'),
        finish: timeOf(element, 'ScheduledFinishDate') ?? timeOf(element, 'MustFinishByDate'),
        statusDate: timeOf(element, 'DataDate'),
        calendarId: textOf(element, 'ActivityDefaultCalendarObjectId'),
      }),
    },
  };
}

function readNode(element: XmlElement): WbsNode {
  return {
    id: textOf(element, 'ObjectId') ?? '',
    projectId: textOf(element, 'ProjectObjectId') ?? '',
    name: textOf(element, 'Name') ?? '',
    order: integerOf(element, 'SequenceNumber') ?? 0,
    ...present({ parentId: textOf(element, 'ParentObjectId'), code: textOf(element, 'Code') }),
  };
}

function readLink(element: XmlElement): PlanLink {
  const type = linkTypeOf(textOf(element, 'Type'));
  const given = element.texts.get('Type');
  if (!type && given) throw malformed(given, 'a type of link');
  const minutes = minutesOf(element, 'Lag') ?? 0;
  return {
    predecessorId: textOf(element, 'PredecessorActivityObjectId') ?? '',
    successorId: textOf(element, 'SuccessorActivityObjectId') ?? '',
    type: type ?? 'FS',
    ...present({ lag: minutes === 0 ? undefined : { kind: 'working' as const, minutes } }),
  };
}

function readResource(element: XmlElement): PlanResource {
  return {
    id: textOf(element, 'ObjectId') ?? '',
    name: textOf(element, 'Name') ?? '',
    kind: textOf(element, 'ResourceType') === 'Material' ? 'material' : 'work',
    ...present({
      initials: textOf(element, 'Id'),
      email: textOf(element, 'EmailAddress'),
      calendarId: textOf(element, 'CalendarObjectId'),
    }),
  };
}

/** Roles are assigned without a resource; they name nobody. */
function readAssignment(element: XmlElement): readonly PlanAssignment[] {
  const resourceId = textOf(element, 'ResourceObjectId');
  if (resourceId === undefined) return [];
  return [
    {
      id: textOf(element, 'ObjectId') ?? '',
      activityId: textOf(element, 'ActivityObjectId') ?? '',
      resourceId,
      units: numberOf(element, 'PlannedUnitsPerTime') ?? 1,
      ...present({
        start: timeOf(element, 'PlannedStartDate'),
        finish: timeOf(element, 'PlannedFinishDate'),
        workMinutes: minutesOf(element, 'PlannedUnits'),
        actualWorkMinutes: minutesOf(element, 'ActualUnits'),
        remainingWorkMinutes: minutesOf(element, 'RemainingUnits'),
      }),
    },
  ];
}
