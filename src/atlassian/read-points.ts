import * as v from 'valibot';
import { all, customField, is, isGiven, withinDays } from './jql';
import type { Jira } from './open-jira';
import type { CatalogueField } from './read-fields';

/** Enough to measure by, in one page. */
const most = 100;
const daysBack = 180;

const names = ['story points', 'story point estimate'];

/** The field that holds story points, where the site has one: a project's own first. */
export function storyPointsField(catalogue: readonly CatalogueField[], projectId: string): string | undefined {
  const found = catalogue
    .filter(({ name, type, custom }) => custom && type === 'number' && names.includes(name.trim().toLowerCase()))
    .filter((field) => field.projectId === undefined || field.projectId === projectId);
  return (found.find((field) => field.projectId !== undefined) ?? found[0])?.id;
}

/** Points and hours of work that was done in the last half year, a page of it. */
export async function readDonePoints(
  jira: Jira,
  projectKey: string,
  field: string,
): Promise<readonly { readonly points: number; readonly spentHours: number }[]> {
  const fields = v.pipe(
    v.looseObject({ timespent: v.nullish(v.number()) }),
    v.transform((given) => ({ points: given[field], spent: given.timespent })),
    v.object({ points: v.nullish(v.number()), spent: v.nullish(v.number()) }),
  );
  const page = v.object({ issues: v.array(v.object({ fields })) });
  const clause = all(
    is('project', projectKey),
    is('statusCategory', 'Done'),
    isGiven('timespent'),
    isGiven(customField(field)),
    withinDays('updated', daysBack),
  );
  const body = { jql: clause.jql, fields: ['timespent', field], maxResults: most };
  const { issues } = await jira.read('search issues', { parameters: {}, body }, page);
  return issues.flatMap(({ fields: { points, spent } }) =>
    points && spent ? [{ points, spentHours: spent / 3_600 }] : [],
  );
}
