import type { IssueRow } from './issue-store';
import type { Jira } from './jira';
import type { SeedProject } from './seed';

type Act = keyof SeedProject['permissions'];

/** Whether the account may browse, edit or administer the project. */
export function may(jira: Jira, accountId: string | undefined, act: Act, project: SeedProject | undefined): boolean {
  return project !== undefined && jira.directory.holds(accountId, project.permissions[act]);
}

/** Groups whose members administer the whole site, as a new Jira Cloud site names them. */
const administrators = ['group:site-admins', 'group:jira-admins', 'group:jira-administrators', 'group:administrators'];

export function administersSite(jira: Jira, accountId: string | undefined): boolean {
  return jira.directory.holds(accountId, administrators);
}

function securityIdOf(row: IssueRow): string | undefined {
  const security = row.fields['security'];
  return typeof security === 'object' && security !== null && 'id' in security ? String(security.id) : undefined;
}

/** A question to ask of each issue: may this account see it? Decides once per project and security level. */
export function visibility(jira: Jira, accountId: string | undefined): (row: IssueRow) => boolean {
  const decided = new Map<string, boolean>();
  const decide = (row: IssueRow, securityId: string | undefined): boolean => {
    const project = jira.projects.get(row.projectId);
    if (!may(jira, accountId, 'browse', project)) return false;
    if (securityId === undefined) return true;
    const level = project?.securityLevels.find((candidate) => candidate.id === securityId);
    return jira.directory.holds(accountId, level?.members ?? []);
  };
  return (row) => {
    const securityId = securityIdOf(row);
    const question = securityId === undefined ? row.projectId : `${row.projectId} ${securityId}`;
    const known = decided.get(question);
    if (known !== undefined) return known;
    const answer = decide(row, securityId);
    decided.set(question, answer);
    return answer;
  };
}

export function sees(jira: Jira, accountId: string | undefined, row: IssueRow): boolean {
  return visibility(jira, accountId)(row);
}
