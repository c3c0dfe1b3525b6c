import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { openGate, openJira, type Jira } from '../atlassian/open-jira';
import { readWorkElsewhere } from '../atlassian/read-work-elsewhere';
import { begun, searchIssueIds } from '../atlassian/search-issues';
import { sprintField } from '../atlassian/sprint-field';
import { openWork } from '../atlassian/work-clauses';
import type { Issue } from '../model/issue';
import { present } from '../model/present';

/** A project whose open work is already being searched for. */
export interface OpenLoad extends OpenProject {
  readonly found: AsyncIterable<readonly string[]>;
  /** Jira in the app's own name: for hours of K33, people of K35 and nothing else. */
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

/** The work of a project together with what its people have to do elsewhere. */
export async function withWorkElsewhere(open: OpenProject, work: readonly Issue[]): Promise<readonly Issue[]> {
  return [...work, ...(await workElsewhere(open, busyPeople(work)))];
}
