import type { Plan, PlanActivity, PlanAssignment, PlanProject, PlanResource } from '../../model/plan';
import type { PlanCalendar } from '../../model/plan-calendar';
import type { PlanLink } from '../../model/plan-link';
import { present } from '../../model/present';
import { checkedPlan } from '../checked-plan';
import { planReading, type PlanReading } from '../plan-reading';
import { readXml } from '../xml/read-xml';
import { childrenOf, within, type XmlElement } from '../xml/xml-element';
import { integerOf, textOf, timeOf } from '../xml/xml-values';
import { namedIssueKeyField } from './issue-key-field';
import { mspdiForm } from './mspdi-form';
import { mspdiNotes } from './mspdi-notes';
import { readCalendar } from './read-calendar';
import { readAssignment, readResource } from './read-resource';
import { readLinks, readTask } from './read-task';
import { textFieldName } from './text-field-ids';

export interface MspdiOptions {
  /** The text field with issue keys, `Text7`, for files in which no field is named after them. */
  readonly issueKeyField?: string;
}

/** The plan in a Microsoft Project XML file (MSPDI), of any version since 2003. */
export function readMspdi(source: string | Uint8Array, options: MspdiOptions = {}): PlanReading {
  return planReading(() => {
    const calendars: PlanCalendar[] = [];
    const activities: PlanActivity[] = [];
    const links: PlanLink[] = [];
    const resources: PlanResource[] = [];
    const assignments: PlanAssignment[] = [];
    const notes = mspdiNotes();
    const keep = <T>(list: T[], entry: T | undefined) => {
      if (entry !== undefined) list.push(entry);
      return entry;
    };
    const { root, leftOut } = readXml(source, mspdiForm, (record) => {
      if (record.name === 'Calendar') keep(calendars, readCalendar(record, notes));
      else if (record.name === 'Resource') keep(resources, readResource(record));
      else if (record.name === 'Assignment') keep(assignments, readAssignment(record));
      else {
        const task = keep(activities, readTask(record));
        if (task) links.push(...readLinks(record, task.id, notes));
      }
    });
    const project = readProject(root);
    const raw: Plan = {
      project,
      calendars,
      activities: withIssueKeys(activities, options.issueKeyField ?? namedIssueKeyField(project.textNames)),
      links,
      resources,
      assignments,
    };
    const { plan, findings } = checkedPlan(raw);
    return { kind: 'plan', plan, findings: [...notes.findings, ...findings], leftOut };
  });
}

function readProject(root: XmlElement): PlanProject {
  const calendar = integerOf(root, 'CalendarUID');
  const attributes = childrenOf(within(root, 'ExtendedAttributes'), 'ExtendedAttribute');
  const textNames = attributes.flatMap((attribute) => {
    const name = textFieldName(textOf(attribute, 'FieldID'));
    const alias = textOf(attribute, 'Alias');
    return name === undefined || alias === undefined ? [] : [[name, alias] as const];
  });
  return {
    name: textOf(root, 'Name') ?? '',
    minutesPerDay: positive(integerOf(root, 'MinutesPerDay')) ?? 480,
    minutesPerWeek: positive(integerOf(root, 'MinutesPerWeek')) ?? 2400,
    daysPerMonth: positive(integerOf(root, 'DaysPerMonth')) ?? 20,
    textNames: Object.fromEntries(textNames),
    ...present({
      title: textOf(root, 'Title'),
      manager: textOf(root, 'Manager'),
      company: textOf(root, 'Company'),
      author: textOf(root, 'Author'),
      start: timeOf(root, 'StartDate'),
      finish: timeOf(root, 'FinishDate'),
      statusDate: timeOf(root, 'StatusDate'),
      currency: textOf(root, 'CurrencyCode'),
      calendarId: calendar === undefined ? undefined : String(calendar),
    }),
  };
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

/** [F7] The key of the Jira issue stands in the text field that is named after it, or that the reader is told. */
function withIssueKeys(activities: readonly PlanActivity[], field: string | undefined): readonly PlanActivity[] {
  if (field === undefined) return activities;
  return activities.map((activity) => {
    const { [field]: text, ...texts } = activity.texts;
    const issueKey = text?.trim() ?? '';
    return /^[A-Z][A-Z0-9_]+-[1-9]\d*$/.test(issueKey) ? { ...activity, texts, issueKey } : activity;
  });
}
