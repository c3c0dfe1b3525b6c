import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import type { ProjectRate } from '../analysis/hours-from-points';
import { pointsRate } from '../analysis/points-rate';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { openGate, openJira, type Jira } from '../atlassian/open-jira';
import { readDonePoints, storyPointsField } from '../atlassian/read-points';
import { readWorkElsewhere } from '../atlassian/read-work-elsewhere';
import { begun, searchIssueIds } from '../atlassian/search-issues';
import { sprintField } from '../atlassian/sprint-field';
import { openWork } from '../atlassian/work-clauses';
import type { Issue } from '../model/issue';
import { present } from '../model/present';

/** A project whose open work is already being searched for. */
export interface OpenLoad extends OpenProject {
  readonly found: AsyncIterable<readonly string[]>;
  /** Jira in the app's own name: for what K33 allows, the people of K35 and nothing else. */
  readonly app: Jira;
}

/** The search needs nothing that opening reads, and Jira answers it no more than the person may see. */
export async function openLoad(invocation: Invocation, projectKey: string): Promise<OpenLoad> {
  const gate = openGate();
  const jira = openJira(invocation, gate);
  const app = openJira({ ...invocation, user: invocation.app }, gate);
  const found = begun(searchIssueIds(jira, openWork(projectKey)));
  return { ...(await openProject(invocation, projectKey, jira)), found, app };
}

/** Where the start of work is kept, for reading issues. */
export function startField({ settings, catalogue, project }: OpenProject) {
  return { mapped: fieldIds(mappedFieldsOf(['start'], settings, catalogue, project.id)) };
}

/** Where the dates of work are kept, those of its sprint among them. */
export function dateFields(open: OpenProject) {
  return { ...startField(open), ...present({ sprint: sprintField(open.catalogue) }) };
}

/** What is read of the project's own work: its dates and story points. */
export function ownFields(open: OpenProject) {
  const dates = dateFields(open);
  const storyPoints = storyPointsField(open.catalogue, open.project.id);
  return { ...dates, mapped: { ...dates.mapped, ...present({ storyPoints }) } };
}

/** [K15] What a story point of this project takes, where that can be measured. */
export async function readProjectRate({ jira, project, catalogue }: OpenProject): Promise<ProjectRate | undefined> {
  const field = storyPointsField(catalogue, project.id);
  const rate = field === undefined ? undefined : pointsRate(await readDonePoints(jira, project.key, field));
  return rate && { projectKey: project.key, rate };
}

/** People with open work here, in a settled order. */
export function busyPeople(work: readonly Issue[]): readonly string[] {
  const busy = work.filter(({ status, assignee }) => status.category !== 'done' && assignee?.active);
  return [...new Set(busy.flatMap(({ assignee }) => assignee?.accountId ?? []))].sort();
}

/** What these people have to do in other projects; the labels that make an entry of a register come with it. */
export function workElsewhere(open: OpenProject, accountIds: readonly string[]): Promise<readonly Issue[]> {
  const { risks, changes, milestones } = open.settings;
  const labels = [...new Set([risks, changes, milestones].flatMap((source) => source.labels))];
  return readWorkElsewhere(open.jira, { projectKey: open.project.key, accountIds, labels }, dateFields(open));
}
