import * as v from 'valibot';
import { status } from './issue-shape';
import type { Jira } from './open-jira';
import type { StatusCategory } from '../model/issue';

const shape = v.array(v.intersect([v.object({ id: v.string() }), status]));

/** The category of each status that this person can see, by its id: changelogs tell ids and names only. */
export async function readStatusCategories(jira: Jira): Promise<Readonly<Record<string, StatusCategory>>> {
  const statuses = await jira.read('statuses', { parameters: {} }, shape);
  return Object.fromEntries(statuses.map(({ id, category }) => [id, category]));
}
