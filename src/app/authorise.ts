import { notFound, Refusal } from './refusal';
import type { Jira } from '../atlassian/open-jira';
import { ProductError } from '../atlassian/product-error';
import { readPermissions, type Permissions } from '../atlassian/read-permissions';

/** What the person may do here, once it is certain that they may look at it at all. */
export async function authorise(
  jira: Jira,
  on: { readonly project: string } | { readonly issue: string },
): Promise<Permissions> {
  const what = 'issue' in on ? 'work item' : 'project';
  const permissions = await hiddenAsNotFound(what, readPermissions(jira, on));
  if (!permissions.browse) throw notFound(what);
  return permissions;
}

/** Jira says "not found" where a person may not look; the app passes on no more than that. */
export async function hiddenAsNotFound<T>(what: 'project' | 'work item', reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ProductError && error.code === 'not-found') throw notFound(what);
    throw error;
  }
}

export function requirePermission(allowed: boolean, message: string): void {
  if (!allowed) throw new Refusal({ code: 'not-allowed', message });
}
