import * as v from 'valibot';
import { fieldValue } from './field-value';
import { issueShape, type LinkShape } from './issue-shape';
import { richText } from './rich-text';
import { plannedSprint } from './sprint-field';
import type { SystemField } from './system-fields';
import type { Issue, IssueLink } from '../model/issue';
import { present } from '../model/present';

/** What of an issue is asked for. */
export interface IssueSelection {
  /** Its system fields; all that an `Issue` has where absent. */
  readonly fields?: readonly SystemField[];
  /** Field ids by the name under which `Issue.mapped` is to hold their values; `start` goes to `Issue.start`. */
  readonly mapped: Readonly<Record<string, string>>;
  /** Id of the field that holds its sprints. */
  readonly sprint?: string;
  /** Key of the app's own issue property. */
  readonly property?: string;
  /** Whether the words of the description are wanted. */
  readonly description?: boolean;
  /** Ids of fields (at most ten) whose changes are wanted too. */
  readonly history?: readonly string[];
}

const secondsPerHour = 3_600;

/** An issue out of Jira's answer. */
export function issueOf(selection: IssueSelection): v.GenericSchema<unknown, Issue> {
  return v.pipe(
    issueShape,
    v.transform(({ id, key, fields, properties, given }): Issue => {
      const { start, ...mapped } = valuesOf(selection, given);
      return {
        id,
        key,
        projectKey: key.slice(0, key.lastIndexOf('-')),
        summary: fields.summary,
        type: fields.issuetype.name,
        subtask: fields.issuetype.subtask,
        status: fields.status,
        labels: fields.labels,
        components: fields.components.map(({ name }) => name),
        created: fields.created,
        updated: fields.updated,
        versionIds: fields.fixVersions.map((version) => version.id),
        links: fields.issuelinks.flatMap(linkOf),
        mapped,
        ...present({
          description: selection.description ? richText(given['description']) : undefined,
          priority: fields.priority?.name,
          resolution: fields.resolution?.name,
          resolved: fields.resolutiondate ?? undefined,
          assignee: fields.assignee ?? undefined,
          reporter: fields.reporter ?? undefined,
          start: typeof start === 'string' ? start.slice(0, 10) : undefined,
          due: fields.duedate ?? undefined,
          sprint: selection.sprint === undefined ? undefined : plannedSprint(given[selection.sprint]),
          originalEstimateHours: hours(fields.timeoriginalestimate),
          remainingEstimateHours: hours(fields.timeestimate),
          spentHours: hours(fields.timespent),
          parentKey: fields.parent?.key,
          parentSummary: fields.parent?.fields?.summary,
          property: selection.property === undefined ? undefined : properties[selection.property],
        }),
      };
    }),
  );
}

function valuesOf({ mapped }: IssueSelection, given: Readonly<Record<string, unknown>>): Issue['mapped'] {
  return Object.fromEntries(Object.entries(mapped).map(([name, id]) => [name, fieldValue(given[id] ?? null)]));
}

function hours(seconds: number | null | undefined): number | undefined {
  return typeof seconds === 'number' ? seconds / secondsPerHour : undefined;
}

function linkOf({ id, type, inwardIssue, outwardIssue }: LinkShape): IssueLink[] {
  const other = outwardIssue ?? inwardIssue;
  if (!other) return [];
  const outward = outwardIssue !== undefined;
  const { summary, status } = other.fields;
  const label = outward ? type.outward : type.inward;
  return [{ type: type.name, label, outward, key: other.key, summary, status, ...present({ id }) }];
}
