import type { Plan } from '../../model/plan';
import { textFieldIds } from './text-field-ids';

/** [F7] The name that people see over the column of issue keys, and by which the keys are found again. */
export const issueKeyAlias = 'Jira issue key';

/** The text field that a file says holds the issue keys. */
export function namedIssueKeyField(textNames: Readonly<Record<string, string>>): string | undefined {
  return [...textFieldIds.keys()].find((name) => textNames[name]?.trim() === issueKeyAlias);
}

/** The text field to write issue keys to: the one they came from, else Text30, else the last that nobody uses. */
export function freeIssueKeyField({ project, activities }: Plan): string | undefined {
  const named = namedIssueKeyField(project.textNames);
  if (named !== undefined) return named;
  const used = new Set([...Object.keys(project.textNames), ...activities.flatMap(({ texts }) => Object.keys(texts))]);
  return [...textFieldIds.keys()].findLast((name) => !used.has(name));
}
