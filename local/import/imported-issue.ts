import * as v from 'valibot';
import { seedHistory } from './changelogs';
import { fieldValue, isReadElsewhere } from './field-values';
import type { ImportNotes } from './import-notes';
import type { IssueDraft } from './issue-draft';
import type { LinkTable } from './link-table';
import { parentKey } from './parents';
import type { ProjectDraft } from './project-table';
import type { References } from './references';
import { readComments, readWorklogs } from './said-and-logged';
import type { UnderstoodFields } from './understood-fields';
import type { Instant } from '../../src/model/date';
import type { SeedIssue } from '../site/seed';

/** What all issues of an import share. */
export interface ImportContext {
  readonly understood: UnderstoodFields;
  readonly references: References;
  readonly projects: ReadonlyMap<string, ProjectDraft>;
  readonly keys: ReadonlySet<string>;
  readonly links: LinkTable;
  readonly notes: ImportNotes;
  readonly importedAt: Instant;
  freeId(): string;
}

/** An issue as the site keeps it. */
export function importedIssue(draft: IssueDraft, context: ImportContext): SeedIssue {
  const { understood, references, projects, links, notes } = context;
  const project = projects.get(draft.projectKey);
  if (!project) throw new Error(`No project for ${draft.key}`);
  const parent = parentKey(draft, understood, context.keys, notes);
  const changelog = draft.changelog.entries.map((one) => seedHistory(one, context.freeId, references.people));
  const own = readFields(draft, project, context);
  return {
    id: draft.id ?? context.freeId(),
    key: draft.key,
    projectId: project.id,
    fields: { ...withDefaults(own, draft, context), ...(parent ? { parent: { key: parent } } : {}) },
    changelog,
    comments: readComments(draft.key, understood.value(draft, 'comment'), references.people, notes),
    worklogs: readWorklogs(draft.key, understood.value(draft, 'worklog'), references.people, notes),
    links: links.from(draft.key),
  };
}

function readFields(draft: IssueDraft, project: ProjectDraft, context: ImportContext): Record<string, unknown> {
  const { understood, references, notes } = context;
  const fields: Record<string, unknown> = {};
  for (const [field, given] of understood.valuesOf(draft)) {
    if (isReadElsewhere(field.id)) continue;
    const value = fieldValue(field, given, references, project);
    if (value === undefined) notes.leaveOut(field.name, draft.key, reasonFor(field.id, given));
    else fields[field.id] = value;
  }
  return { ...tracked(understood.value(draft, 'timetracking')), ...fields };
}

function reasonFor(fieldId: string, given: unknown): string {
  if (fieldId === 'attachment') return 'files are not taken';
  const text = JSON.stringify(given);
  return `cannot be read: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}

const trackingShape = v.looseObject({
  originalEstimateSeconds: v.optional(v.number()),
  remainingEstimateSeconds: v.optional(v.number()),
  timeSpentSeconds: v.optional(v.number()),
});

/** Exports that have no figures of their own for estimates have them here. */
function tracked(value: unknown): Record<string, unknown> {
  const parsed = v.safeParse(trackingShape, value);
  if (!parsed.success) return {};
  const { originalEstimateSeconds, remainingEstimateSeconds, timeSpentSeconds } = parsed.output;
  return {
    ...(originalEstimateSeconds === undefined ? {} : { timeoriginalestimate: originalEstimateSeconds }),
    ...(remainingEstimateSeconds === undefined ? {} : { timeestimate: remainingEstimateSeconds }),
    ...(timeSpentSeconds === undefined ? {} : { timespent: timeSpentSeconds }),
  };
}

/** Fields without which no issue can be, where the export left them out. */
function withDefaults(
  fields: Record<string, unknown>,
  draft: IssueDraft,
  { references, notes, importedAt }: ImportContext,
): Record<string, unknown> {
  const entries = draft.changelog.entries;
  const { issueTypes, statuses } = references.catalogue;
  const missing = (name: string, as: string) => notes.guess(`${name} is missing in some issues and taken as ${as}.`);
  const filled = { ...fields };
  const fill = (id: string, name: string, as: string, value: () => unknown) => {
    if (filled[id] !== undefined) return;
    missing(name, as);
    filled[id] = value();
  };
  fill('summary', 'Summary', 'the key of the issue', () => draft.key);
  fill('issuetype', 'Issue Type', 'Task', () => ({ id: issueTypes.id('Task') }));
  fill('status', 'Status', 'To Do', () => ({ id: statuses.id('To Do') }));
  const first = entries[0]?.created;
  fill('created', 'Created', first ? 'the first change' : 'the day of the import', () => first ?? importedAt);
  filled['updated'] ??= [String(filled['created']), ...entries.map(({ created }) => created)].sort().at(-1);
  if (filled['resolution'] !== undefined && filled['resolutiondate'] === undefined)
    filled['resolutiondate'] = entries.findLast(({ raw }) => raw.items.some(isResolution))?.created;
  return filled;
}

function isResolution({ field }: { readonly field: string }): boolean {
  return field === 'resolution';
}
