import { ranked } from './catalogue';
import type { KnownField } from './field-book';
import type { ImportContext } from './imported-issue';
import { statusPages } from './status-pages';
import { priorities, resolutions } from '../demo/catalogue';
import { people } from '../demo/people';
import type { SeedField, SeedIssue, SeedProject, SiteSeed } from '../site/seed';

/** Those who look after imported projects. */
export const caretakers = [people.aoife.accountId, people.tomasz.accountId, 'app-coordinator'];

/** The site that an import makes: everybody signed in sees and edits all of it. */
export function importedSite(
  issues: readonly SeedIssue[],
  fields: readonly KnownField[],
  context: ImportContext,
): SiteSeed {
  const { references, links, importedAt } = context;
  const { catalogue, sprints, options } = references;
  const projects = importedProjects(issues, context);
  const given = { priorities: ranked(catalogue.priorities.all), resolutions: catalogue.resolutions.all };
  const members = references.people.all.map(({ accountId }) => accountId);
  return {
    users: references.people.all,
    groups: [
      { groupId: 'g-users', name: 'jira-users', members },
      { groupId: 'g-admins', name: 'site-admins', members: [people.tomasz.accountId] },
    ],
    issueTypes: catalogue.issueTypes.all,
    statuses: catalogue.statuses.all,
    priorities: given.priorities.length > 0 ? given.priorities : priorities,
    resolutions: given.resolutions.length > 0 ? given.resolutions : resolutions,
    customFields: fields.flatMap(({ id, name, schema, projectIds }): SeedField[] => {
      if (!schema) return [];
      const chosen = options.of(id);
      return [
        { id, name, schema, ...(chosen.length > 0 ? { options: chosen } : {}), ...(projectIds ? { projectIds } : {}) },
      ];
    }),
    linkTypes: links.linkTypes,
    projects,
    issues,
    boards: sprints.boards,
    sprints: sprints.sprints,
    ...statusPages(projects, importedAt),
  };
}

function importedProjects(issues: readonly SeedIssue[], { projects, references }: ImportContext): SeedProject[] {
  return [...projects.values()].map(({ key, id, name, versions, components, levels }) => {
    const own = issues.filter((issue) => issue.projectId === id);
    const used = (field: string) => new Set(own.map((issue) => JSON.stringify(issue.fields[field])));
    const typesUsed = used('issuetype');
    return {
      id,
      key,
      name,
      description: 'Imported from Jira.',
      leadAccountId: people.aoife.accountId,
      projectTypeKey: 'software',
      issueTypeIds: references.catalogue.issueTypes.all
        .filter((type) => typesUsed.has(JSON.stringify({ id: type.id })))
        .map((type) => type.id),
      statusIds: references.catalogue.statuses.all.map((status) => status.id),
      permissions: { browse: ['anyone', ...caretakers], edit: ['anyone', ...caretakers], administer: caretakers },
      securityLevels: levels.all,
      roles: [{ id: 10002, name: 'Administrators', members: caretakers }],
      versions: versions.all,
      components: components.all,
    };
  });
}
