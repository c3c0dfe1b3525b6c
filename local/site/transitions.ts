import { statusAnswer } from './answers/named';
import type { Viewer } from './context';
import type { IssueRow } from './issue-store';
import type { Jira, Status } from './jira';
import { idOf } from './reference';

export interface Transition {
  readonly id: string;
  readonly to: Status;
}

/** Every other status of the issue's project can be reached, as in a workflow with global transitions. */
export function transitionsOf(jira: Jira, row: IssueRow): Transition[] {
  const statusIds = jira.projects.get(row.projectId)?.statusIds ?? [];
  return statusIds.flatMap((id, index) => {
    const to = jira.statuses.get(id);
    return to === undefined || id === idOf(row.fields['status']) ? [] : [{ id: `${index + 1}1`, to }];
  });
}

export function transitionAnswer({ id, to }: Transition, viewer: Viewer): Record<string, unknown> {
  return {
    id,
    name: to.name,
    to: statusAnswer(to, viewer),
    hasScreen: false,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
  };
}

/** What a transition changes beside the status: done work is resolved, reopened work is not. */
export function transitionChanges(jira: Jira, row: IssueRow, to: Status): Map<string, unknown> {
  const now = jira.now().toISOString();
  const before = jira.statuses.get(idOf(row.fields['status']) ?? '');
  const changes = new Map<string, unknown>();
  if (to.category === 'done' && row.fields['resolution'] === undefined) {
    const resolutions = jira.resolutions.all();
    const resolution = resolutions.find((one) => one.name === 'Done') ?? resolutions[0];
    if (resolution !== undefined) changes.set('resolution', { id: resolution.id });
    changes.set('resolutiondate', now);
  }
  if (to.category !== 'done' && row.fields['resolution'] !== undefined) {
    changes.set('resolution', undefined);
    changes.set('resolutiondate', undefined);
  }
  changes.set('status', { id: to.id });
  if (before?.category !== to.category) changes.set('statuscategorychangedate', now);
  return changes;
}
