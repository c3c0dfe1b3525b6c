import type { Jira } from './open-jira';
import { ProductError, type ProductErrorCode } from './product-error';
import { readGroupMembers } from './read-groups';
import { readRoleMembers } from './read-roles';
import type { Person } from '../model/person';
import { sourceKey, type LivePeople, type PeopleSource, type TeamSource } from '../model/team-plan';

type Source = Pick<PeopleSource, 'kind' | 'id'>;
type KnownSource = Source & Pick<TeamSource, 'known'>;

const refusals: ReadonlySet<ProductErrorCode> = new Set(['not-found', 'not-allowed', 'invalid']);

/** Who is in a group or role now; `likely` is how many that will be, so that they come in few steps. */
export function readSourcePeople(
  jira: Jira,
  project: string,
  { kind, id }: Source,
  likely = 0,
): Promise<readonly Person[]> {
  return kind === 'role' ? readRoleMembers(jira, project, id, likely) : readGroupMembers(jira, id, likely);
}

/** [K35] Account ids and no more; a source that is gone, or that Jira refuses to tell, is missing. */
export async function readLivePeople(
  jira: Jira,
  project: string,
  sources: readonly KnownSource[],
): Promise<LivePeople> {
  const found = await Promise.all(
    sources.map(async (source) => {
      const accounts = await accountsOf(jira, project, source);
      return accounts ? [[sourceKey(source), accounts] as const] : [];
    }),
  );
  return new Map(found.flat());
}

async function accountsOf(jira: Jira, project: string, source: KnownSource): Promise<readonly string[] | undefined> {
  try {
    const people = await readSourcePeople(jira, project, source, source.known.length);
    return people.map(({ accountId }) => accountId);
  } catch (error) {
    if (error instanceof ProductError && refusals.has(error.code)) return undefined;
    throw error;
  }
}
