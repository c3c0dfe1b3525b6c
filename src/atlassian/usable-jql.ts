import { is, type Clause } from './jql';
import type { Jira } from './open-jira';
import { userJql } from './user-jql';
import { whyNoJql } from './why-no-jql';

/** A project's own query, where Jira takes it; one that it refuses would spoil every query that it becomes a part of. */
export async function usableJql(
  jira: Jira,
  text: string | undefined,
  projectId: string | undefined,
): Promise<Clause | undefined> {
  if (!text?.trim() || projectId === undefined) return undefined;
  return (await whyNoJql(jira, text, is('project', projectId))) === undefined ? userJql(text) : undefined;
}
