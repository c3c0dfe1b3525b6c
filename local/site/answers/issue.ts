import { historyAnswer } from './changelog';
import type { Selection } from './selection';
import type { Viewer } from '../context';
import { isInProject } from '../fields/field';
import type { Reading } from '../fields/field-kind';
import { computedFields } from '../fields/computed-fields';
import { kindOfField } from '../fields/kind-of-field';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';
import { plainText } from '../adf-text';
import { visibility } from '../permissions';

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

function rendered(fields: Record<string, unknown>): Record<string, string> {
  const texts = ['description', 'environment'].filter((id) => fields[id] !== undefined && fields[id] !== null);
  return Object.fromEntries(texts.map((id) => [id, `<p>${escaped(plainText(fields[id]).trim())}</p>`]));
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
        Object.hasOwn(properties, key) ? [[key, properties[key]] as const] : [],
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
