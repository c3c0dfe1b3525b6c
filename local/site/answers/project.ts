import { componentAnswer, issueTypeAnswer, versionDetails } from './named';
import { avatarUrls, userOf } from './user';
import type { Viewer } from '../context';
import type { Jira } from '../jira';
import type { SeedProject } from '../seed';

/** A project as issues and lists mention it. */
export function projectAnswer(project: SeedProject, viewer: Viewer): Record<string, unknown> {
  const { id, key, name, projectTypeKey } = project;
  return {
    self: `${viewer.origin}/rest/api/3/project/${id}`,
    id,
    key,
    name,
    projectTypeKey,
    simplified: false,
    avatarUrls: avatarUrls(viewer, 'project', id),
  };
}

export function issueTypesOf(jira: Jira, project: SeedProject): ReturnType<Jira['issueTypes']['all']> {
  return project.issueTypeIds.map((id) => jira.issueTypes.get(id)).filter((type) => type !== undefined);
}

/** A project as its own resource describes it. */
export function projectDetails(jira: Jira, project: SeedProject, viewer: Viewer): Record<string, unknown> {
  const { self, id, key, ...rest } = projectAnswer(project, viewer);
  const today = jira.now().toISOString().slice(0, 10);
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    self,
    id,
    key,
    description: project.description,
    lead: userOf(jira, project.leadAccountId, viewer),
    components: project.components.map((component) => componentAnswer(component, viewer)),
    issueTypes: issueTypesOf(jira, project).map((type) => issueTypeAnswer(type, viewer)),
    assigneeType: 'UNASSIGNED',
    versions: project.versions.map((version) => versionDetails(version, project.id, today, viewer)),
    roles: Object.fromEntries(
      project.roles.map((role) => [role.name, `${viewer.origin}/rest/api/3/project/${project.id}/role/${role.id}`]),
    ),
    ...rest,
    style: 'classic',
    isPrivate: false,
    properties: {},
  };
}
