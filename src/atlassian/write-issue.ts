import type { Jira } from './open-jira';

/** Sets fields of an issue, by field id. */
export async function writeFields(jira: Jira, issue: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  await jira.write('edit issue', { parameters: { issue }, body: { fields } });
}

export async function writeProperty(jira: Jira, issue: string, property: string, value: unknown): Promise<void> {
  await jira.write('set issue property', { parameters: { issue, property }, body: value });
}

/** `body` is an ADF document. */
export async function addComment(jira: Jira, issue: string, body: unknown): Promise<void> {
  await jira.write('add comment', { parameters: { issue }, body: { body } });
}

/** Issues that have sub-tasks are refused by Jira. */
export async function deleteIssue(jira: Jira, issue: string): Promise<void> {
  await jira.write('delete issue', { parameters: { issue } });
}

export async function deleteLink(jira: Jira, link: string): Promise<void> {
  await jira.write('delete link', { parameters: { link } });
}
