import { historyAnswer } from './changelog';
import type { Viewer } from '../context';
import { allFields, isInProject, type FieldDefinition } from '../fields/field';
import type { Reading } from '../fields/field-kind';
import { computedFields } from '../fields/computed-fields';
import { kindOfField } from '../fields/kind-of-field';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';
import { plainText } from '../adf-text';
import { visibility } from '../permissions';

/** What of each issue is asked for. */
export interface Selection {
  readonly fields: readonly FieldDefinition[];
  /** Whether anything but the id was asked for. */
  readonly bare: boolean;
  readonly properties: readonly string[];
  readonly expand: ReadonlySet<string>;
  /** Newest entries of the changelog that come with an issue. */
  readonly historyLimit: number;
}

/** Answers issues to one viewer; keeps what the viewer may see from one issue to the next. */
export interface IssueAnswers {
  answer(row: IssueRow, selection: Selection): Record<string, unknown>;
  visible(row: IssueRow): boolean;
}

export function fieldValue(row: IssueRow, reading: Reading): unknown {
  const { field } = reading;
  const compute = computedFields[field.id];
  if (compute !== undefined) return compute(row, reading);
  const stored = row.fields[field.id];
  if (stored === undefined && field.id === 'parent') return undefined;
  const answer = kindOfField(field).answer(stored, reading);
  return answer === undefined && field.id !== 'parent' ? null : answer;
}

function rendered(fields: Record<string, unknown>): Record<string, unknown> {
  const texts = ['description', 'environment'].flatMap((id) =>
    fields[id] ? [[id, `<p>${escaped(plainText(fields[id]).trim())}</p>`]] : [],
  );
  return Object.fromEntries(texts);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br/>');
}

export function issueAnswers(jira: Jira, viewer: Viewer): IssueAnswers {
  const visible = visibility(jira, viewer.accountId);
  return {
    visible,
    answer(row, selection) {
      if (selection.bare) return { id: row.id };
      const project = jira.projects.get(row.projectId);
      const fields: Record<string, unknown> = {};
      for (const field of project === undefined ? [] : selection.fields) {
        if (project === undefined || !isInProject(field, row.projectId)) continue;
        const value = fieldValue(row, { jira, field, project, viewer, visible });
        if (value !== undefined) fields[field.id] = value;
      }
      const properties = jira.issues.properties(row.id);
      const chosen = selection.properties.flatMap((key) =>
        key in properties ? [[key, properties[key]] as const] : [],
      );
      return {
        expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
        id: row.id,
        self: `${viewer.origin}/rest/api/3/issue/${row.id}`,
        key: row.key,
        ...(selection.properties.length === 0 ? {} : { properties: Object.fromEntries(chosen) }),
        ...(selection.expand.has('changelog')
          ? { changelog: changelogPage(jira, row, selection.historyLimit, viewer) }
          : {}),
        ...(selection.expand.has('renderedFields') ? { renderedFields: rendered(fields) } : {}),
        ...(selection.fields.length === 0 ? {} : { fields }),
      };
    },
  };
}

function changelogPage(jira: Jira, row: IssueRow, limit: number, viewer: Viewer): Record<string, unknown> {
  const all = jira.issues.details(row.id, 'changelog');
  const newest = [...all].reverse().slice(0, limit);
  const histories = newest.map((history) => historyAnswer(jira, history, viewer));
  return { startAt: 0, maxResults: histories.length, total: all.length, histories };
}

const wildcards = ['*all', '*navigable'];

/** The fields that a list like `summary,status`, `*all,-comment` or `id` names; what does not exist is passed over. */
export function chosenFields(jira: Jira, names: readonly string[]): FieldDefinition[] {
  const all = allFields(jira).filter((field) => field.schema !== undefined);
  const excluded = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const everything = names.includes('*all') || (names.length > 0 && excluded.size === names.length);
  const wanted = new Set(names.filter((name) => !wildcards.includes(name)));
  return all.filter((field) => {
    if (excluded.has(field.id)) return false;
    return everything || (names.includes('*navigable') && field.navigable) || wanted.has(field.id);
  });
}

/** `names` and `schema` of the fields that were answered. */
export function fieldCatalogue(selection: Selection): Record<string, unknown> {
  const { fields, expand } = selection;
  return {
    ...(expand.has('names') ? { names: Object.fromEntries(fields.map((field) => [field.id, field.name])) } : {}),
    ...(expand.has('schema') ? { schema: Object.fromEntries(fields.map((field) => [field.id, field.schema])) } : {}),
  };
}
