import { issueTypes, statuses } from './catalogue';
import type { DemoClock } from './demo-clock';
import { person } from './people';
import type { DemoProject } from './plan';
import { demoWorkflows } from './workflows';
import type { Grant, SeedProject, SeedSpace } from '../site/seed';

const app = 'app-coordinator';

export function versionId(project: DemoProject, name: string): string {
  const index = project.versions.findIndex((one) => one.name === name);
  if (index < 0) throw new Error(`No version ${name} in ${project.key}`);
  return String(Number(project.id) + 1 + index);
}

export function securityLevelId(project: DemoProject): string {
  return String(Number(project.id) + 90);
}

export function spaceId(project: DemoProject): string {
  return String(Number(project.id) + 80);
}

/** The project as the site holds it: everybody reads the open ones, the team edits, lead and coordinator administer. */
export function siteProject(project: DemoProject, clock: DemoClock): SeedProject {
  const { id, key, name, description, lead, team } = project;
  const leadId = person(lead).accountId;
  return {
    id,
    key,
    name,
    description,
    leadAccountId: leadId,
    projectTypeKey: 'software',
    issueTypeIds: issueTypes.map((type) => type.id),
    statusIds: statuses.map((status) => status.id),
    workflows: demoWorkflows,
    permissions: grants(project),
    securityLevels: [{ id: securityLevelId(project), name: 'Leads only', members: ['group:project-leads', app] }],
    roles: [
      { id: 10002, name: 'Administrators', members: [leadId, 'group:site-admins'] },
      { id: 10101, name: 'Member', members: [`group:${team}`] },
    ],
    versions: project.versions.map((version) => ({
      id: versionId(project, version.name),
      name: version.name,
      description: version.description,
      released: version.release < 0,
      archived: false,
      startDate: clock.date(version.start),
      releaseDate: clock.date(version.release),
    })),
    components: project.components.map((component, index) => ({
      id: String(Number(id) + 40 + index),
      name: component,
    })),
  };
}

export function siteSpace(project: DemoProject): SeedSpace {
  const { browse, edit, administer } = grants(project);
  const { key, name, description } = project;
  return { id: spaceId(project), key, name, description, permissions: { read: browse, edit, administer } };
}

function grants(project: DemoProject): { browse: Grant[]; edit: Grant[]; administer: Grant[] } {
  const team: Grant = `group:${project.team}`;
  return {
    browse: project.closed ? [team, app] : ['anyone', app],
    edit: [team, app],
    administer: [person(project.lead).accountId, person('aoife').accountId, 'group:site-admins', app],
  };
}
