import { Hono } from 'hono';
import * as v from 'valibot';
import { versionDetails } from '../answers/named';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';
import { pageOf } from '../page';
import { may } from '../permissions';
import { Refusal } from '../refusal';
import { readBody } from '../request-body';
import { seenProject } from '../seen-issue';
import type { SeedProject } from '../seed';

type Version = SeedProject['versions'][number];

const Day = v.nullish(v.pipe(v.string(), v.isoDate()));
const Traits = {
  description: v.optional(v.string()),
  archived: v.optional(v.boolean()),
  released: v.optional(v.boolean()),
  startDate: Day,
  releaseDate: Day,
};
const CreateRequest = v.object({
  name: v.string(),
  projectId: v.optional(v.union([v.number(), v.string()])),
  project: v.optional(v.string()),
  ...Traits,
});
const UpdateRequest = v.object({ name: v.optional(v.string()), ...Traits });

type Given = v.InferOutput<typeof UpdateRequest>;

/** The version with what was given laid over it; `null` takes a date away. */
function withTraits(version: Version, given: Given): Version {
  const { startDate, releaseDate, description } = given;
  const kept = <T>(value: T | null | undefined, before: T | undefined): T | undefined =>
    value === null ? undefined : (value ?? before);
  const start = kept(startDate, version.startDate);
  const release = kept(releaseDate, version.releaseDate);
  const text = description ?? version.description;
  return {
    id: version.id,
    name: given.name ?? version.name,
    released: given.released ?? version.released,
    archived: given.archived ?? version.archived,
    ...(text === undefined ? {} : { description: text }),
    ...(start === undefined ? {} : { startDate: start }),
    ...(release === undefined ? {} : { releaseDate: release }),
  };
}

/** Versions of a project, Jira's releases. */
export function versionRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const today = (): string => jira.now().toISOString().slice(0, 10);
  const owner = (id: string, viewer: SiteEnv['Variables']['viewer']): { project: SeedProject; version: Version } => {
    const project = jira.projects.all().find((one) => one.versions.some((version) => version.id === id));
    const version = project?.versions.find((one) => one.id === id);
    if (project === undefined || version === undefined || !may(jira, viewer.accountId, 'browse', project))
      throw new Refusal(404, [`Could not find version for id '${id}'`]);
    return { project, version };
  };
  const assertUnique = (project: SeedProject, name: string, except?: string): void => {
    if (name.trim() === '') throw new Refusal(400, [], { name: 'You must specify a valid version name' });
    if (project.versions.some((one) => one.id !== except && one.name.toLowerCase() === name.toLowerCase()))
      throw new Refusal(400, [], { name: 'A version with this name already exists in this project.' });
  };

  app.get('/project/:project/versions', (c) => {
    const viewer = c.get('viewer');
    const project = seenProject(jira, c.req.param('project'), viewer);
    return c.json(project.versions.map((version) => versionDetails(version, project.id, today(), viewer)));
  });
  app.get('/project/:project/version', (c) => {
    const viewer = c.get('viewer');
    const project = seenProject(jira, c.req.param('project'), viewer);
    return c.json(
      pageOf(
        c,
        project.versions.map((version) => versionDetails(version, project.id, today(), viewer)),
      ),
    );
  });
  app.get('/version/:id', (c) => {
    const { project, version } = owner(c.req.param('id'), c.get('viewer'));
    return c.json(versionDetails(version, project.id, today(), c.get('viewer')));
  });
  app.post('/version', async (c) => {
    const viewer = c.get('viewer');
    const { name, projectId, project: key, ...traits } = await readBody(c, CreateRequest);
    const project = seenProject(jira, String(projectId ?? key ?? ''), viewer);
    if (!may(jira, viewer.accountId, 'administer', project))
      throw new Refusal(403, ['You must have global or project administrator rights in order to modify versions.']);
    assertUnique(project, name);
    const plain: Version = { id: String(jira.nextId('entity')), name, released: false, archived: false };
    const version = withTraits(plain, traits);
    jira.projects.set({ ...project, versions: [...project.versions, version] });
    jira.emit({ eventType: 'avi:jira:created:version', version: versionDetails(version, project.id, today(), viewer) });
    return c.json(versionDetails(version, project.id, today(), viewer), 201);
  });
  app.put('/version/:id', async (c) => {
    const viewer = c.get('viewer');
    const given = await readBody(c, UpdateRequest);
    const { project, version } = owner(c.req.param('id'), viewer);
    if (!may(jira, viewer.accountId, 'administer', project))
      throw new Refusal(403, ['You must have global or project administrator rights in order to modify versions.']);
    if (given.name !== undefined) assertUnique(project, given.name, version.id);
    const after = withTraits(version, given);
    jira.projects.set({ ...project, versions: project.versions.map((one) => (one.id === after.id ? after : one)) });
    jira.emit({ eventType: 'avi:jira:updated:version', version: versionDetails(after, project.id, today(), viewer) });
    return c.json(versionDetails(after, project.id, today(), viewer));
  });
  return app;
}
