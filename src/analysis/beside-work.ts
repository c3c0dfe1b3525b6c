import type { Plan } from '../model/plan';

/** [F16] What a task of an exported plan stands for that is no work of the project. */
export type BesideWork =
  { readonly kind: 'version'; readonly id: string } | { readonly kind: 'elsewhere'; readonly issueKey: string };

/** The text field that tells, and the name by which it is found again. */
export const besideField = 'Text28';
export const besideName = 'Jira, not imported';

export function besideText(beside: BesideWork): string {
  return beside.kind === 'version' ? `version ${beside.id}` : `issue ${beside.issueKey}`;
}

/** [F16] The tasks of a plan that stand for something beside the work, by their id. */
export function besideWork({ project, activities }: Plan): ReadonlyMap<string, BesideWork> {
  const column = Object.entries(project.textNames).find(([, name]) => name.trim() === besideName)?.[0];
  if (column === undefined) return new Map();
  return new Map(
    activities.flatMap(({ id, texts }) => {
      const found = besideOf(texts[column] ?? '');
      return found ? [[id, found] as const] : [];
    }),
  );
}

function besideOf(text: string): BesideWork | undefined {
  const [, id] = /^version (\d{1,18})$/.exec(text.trim()) ?? [];
  if (id !== undefined) return { kind: 'version', id };
  const [, issueKey] = /^issue ([A-Z][A-Z0-9_]+-[1-9]\d*)$/.exec(text.trim()) ?? [];
  return issueKey === undefined ? undefined : { kind: 'elsewhere', issueKey };
}
