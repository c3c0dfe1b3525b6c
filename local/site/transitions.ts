import { statusAnswer } from './answers/named';
import type { Viewer } from './context';
import type { IssueRow } from './issue-store';
import type { Jira, Status } from './jira';
import { idOf } from './reference';
import { Refusal } from './refusal';
import type { SeedWorkflow } from './seed';
import { workflowOf } from './workflow';

/** A step of a workflow; `required` names the fields that its screen demands. */
export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
  readonly isGlobal: boolean;
  readonly required: readonly string[];
}

/** The steps from where an issue stands; where its workflow names none, to every other status, as with global transitions. */
export function transitionsOf(jira: Jira, row: IssueRow): Transition[] {
  const project = jira.projects.get(row.projectId);
  if (project === undefined) return [];
  const standing = idOf(row.fields['status']) ?? '';
  const workflow = workflowOf(project, idOf(row.fields['issuetype']));
  const steps = workflow.steps ?? anyToAny(project.statusIds, workflow.statusIds);
  return steps.flatMap(({ id, name, from, to: toId, required = [] }) => {
    const to = jira.statuses.get(toId);
    if (to === undefined || toId === standing || from?.includes(standing) === false) return [];
    return [{ id, name: name ?? to.name, to, isGlobal: from === undefined, required }];
  });
}

type Step = Omit<NonNullable<SeedWorkflow['steps']>[number], 'name'> & { readonly name?: string };

/** Numbered by the project's list, so that a step has the same id in every workflow. */
function anyToAny(all: readonly string[], own: readonly string[]): readonly Step[] {
  return all.flatMap((to, index) => (own.includes(to) ? [{ id: `${index + 1}1`, to }] : []));
}

/** `fields` describes what may be set; it comes along only where the fields of the steps were asked for. */
export function transitionAnswer(
  { id, name, to, isGlobal, required }: Transition,
  viewer: Viewer,
  fields?: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const asked = required.flatMap((field) => {
    const described = fields?.[field];
    return typeof described === 'object' && described !== null
      ? [[field, { ...described, required: true, hasDefaultValue: false }] as const]
      : [];
  });
  return {
    id,
    name,
    to: statusAnswer(to, viewer),
    hasScreen: required.length > 0,
    isGlobal,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
    ...(fields !== undefined && { fields: Object.fromEntries(asked) }),
  };
}

/** Refuses a step whose screen is not filled. */
export function requireFilled({ required }: Transition, given: ReadonlyMap<string, unknown>): void {
  const missing = required.filter((field) => given.get(field) === undefined);
  if (missing.length === 0) return;
  throw new Refusal(400, [], Object.fromEntries(missing.map((field) => [field, `Field ${field} is required.`])));
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
