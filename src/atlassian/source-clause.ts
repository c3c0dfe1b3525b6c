import { all, any, hasIdIn, is, isIn, type Clause } from './jql';
import type { IssueType } from './read-project';
import { userJql } from './user-jql';
import type { Project } from '../model/project';
import type { IssueSource } from '../model/settings';

/**
 * The query for one kind of register entry, or `undefined` where the project cannot have any. Types that the project
 * does not have are left out, since Jira refuses a query that names an unknown type.
 */
export function sourceClause(
  source: IssueSource,
  project: Project,
  issueTypes: readonly IssueType[],
): Clause | undefined {
  const names = source.types.map((name) => name.trim().toLowerCase());
  const types = issueTypes.filter(({ name }) => names.includes(name.trim().toLowerCase()));
  const chosen = [
    ...(types.length > 0
      ? [
          hasIdIn(
            'issuetype',
            types.map(({ id }) => id),
          ),
        ]
      : []),
    ...(source.labels.length > 0 ? [isIn('labels', source.labels)] : []),
    ...(source.jql?.trim() ? [userJql(source.jql)] : []),
  ];
  return chosen.length === 0 ? undefined : all(is('project', project.key), any(...chosen));
}
