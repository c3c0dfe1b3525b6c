import type { PlanAssignment, PlanResource } from '../../model/plan';
import type { PlanCalendar } from '../../model/plan-calendar';
import type { LinkType, PlanLink } from '../../model/plan-link';
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
import type { PrimaveraRecord } from '../primavera/primavera-record';
import { readActivity } from '../primavera/read-activity';
import { readAssignment, readLink, readNode, readResource } from '../primavera/read-records';
import { RefusedFile } from '../refused-file';
import { readXml } from '../xml/read-xml';
import { childrenOf, type XmlElement } from '../xml/xml-element';
import { malformed, numberOf, textOf, timeOf } from '../xml/xml-values';
import { p6Form } from './p6-form';
import { p6Names } from './p6-names';
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
    const { root, leftOut } = readXml(source, p6Form, (element) => {
      const record = p6Record(element);
      if (element.name === 'Calendar') calendars.push(readCalendar(element));
      else if (element.name === 'Resource') resources.push(readResource(record, p6Names));
      else if (element.name === 'WBS') wbs.push(readNode(record, p6Names));
      else if (element.name === 'Activity')
        activities.push(...readActivity(record, p6Names, { percentComplete: percentOf(element) }));
      else if (element.name === 'Relationship') links.push(readLink(record, p6Names, typeOfLink(element)));
      else assignments.push(...readAssignment(record, p6Names));
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

/** Finish to start where the file does not say. */
function typeOfLink(element: XmlElement): LinkType {
  const given = element.texts.get('Type');
  const type = given?.text ? linkTypeOf(given.text) : 'FS';
  if (given && !type) throw malformed(given, 'a type of link');
  return type ?? 'FS';
}

/** A share of one, whichever way of measuring it the planner chose. */
function percentOf(element: XmlElement): number {
  const complete = textOf(element, 'Status') === 'Completed' ? 1 : (numberOf(element, 'PercentComplete') ?? 0);
  return Math.round(complete * 100);
}

function p6Record(element: XmlElement): PrimaveraRecord {
  return {
    text: (name) => textOf(element, name),
    number: (name) => numberOf(element, name),
    time: (name) => timeOf(element, name),
  };
}
