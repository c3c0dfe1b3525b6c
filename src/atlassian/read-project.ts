import * as v from 'valibot';
import { inChunks } from './in-chunks';
import type { Jira } from './open-jira';
import { person } from './person';
import { present } from '../model/present';
import type { Project } from '../model/project';

const shape = v.object({ id: v.string(), key: v.string(), name: v.string(), lead: v.nullish(person) });

function projectOf({ lead, ...project }: v.InferOutput<typeof shape>): Project {
  return { ...project, ...present({ lead: lead ?? undefined }) };
}

export interface IssueType {
  readonly id: string;
  readonly name: string;
  /** 1 epics, 0 work, -1 parts of work; higher ones above the epics. */
  readonly level: number;
}

export const issueType = v.pipe(
  v.object({
    id: v.string(),
    name: v.string(),
    subtask: v.optional(v.boolean(), false),
    hierarchyLevel: v.optional(v.number()),
  }),
  v.transform(({ id, name, subtask, hierarchyLevel }): IssueType => ({
    id,
    name,
    level: hierarchyLevel ?? (subtask ? -1 : name.toLowerCase() === 'epic' ? 1 : 0),
  })),
);

/** A project by key or id, with the issue types it uses. */
export interface ProjectFacts {
  readonly project: Project;
  readonly issueTypes: readonly IssueType[];
}

const factsShape = v.pipe(
  v.object({ ...shape.entries, issueTypes: v.optional(v.array(issueType), []) }),
  v.transform(({ issueTypes, ...project }): ProjectFacts => ({ project: projectOf(project), issueTypes })),
);

export async function readProject(jira: Jira, project: string): Promise<ProjectFacts> {
  return jira.read('project', { parameters: { project }, query: { expand: 'lead,issueTypes' } }, factsShape);
}

const factsPerPage = 50;

/** Those of the projects that this person, or the app, may browse; the others are left out without a word. */
export async function readProjectsNamed(
  jira: Jira,
  by: 'keys' | 'id',
  names: readonly string[],
): Promise<readonly ProjectFacts[]> {
  const page = v.object({ values: v.array(factsShape) });
  const read = await Promise.all(
    inChunks([...new Set(names)], factsPerPage).map((some) =>
      jira.read(
        'search projects',
        {
          parameters: {},
          query: { [by]: some, maxResults: factsPerPage, expand: 'lead,issueTypes', action: 'browse' },
        },
        page,
      ),
    ),
  );
  return read.flatMap(({ values }) => values);
}

/** The same by id, without what they are made of. Those that are archived or deleted are not found. */
export async function readLiveProjects(jira: Jira, ids: readonly string[]): Promise<readonly Project[]> {
  const page = v.object({ values: v.array(v.pipe(shape, v.transform(projectOf))) });
  const read = await Promise.all(
    inChunks(ids, factsPerPage).map((id) =>
      jira.read('search projects', { parameters: {}, query: { id, maxResults: factsPerPage, action: 'browse' } }, page),
    ),
  );
  return read.flatMap(({ values }) => values);
}

const perPage = 100;

/** The projects this person may browse, by name; the first 1000. */
export async function readProjects(jira: Jira): Promise<readonly Project[]> {
  const page = v.object({ values: v.array(v.pipe(shape, v.transform(projectOf))), total: v.optional(v.number(), 0) });
  const pageFrom = (startAt: number) =>
    jira.read(
      'search projects',
      { parameters: {}, query: { startAt, maxResults: perPage, orderBy: 'name', expand: 'lead', action: 'browse' } },
      page,
    );
  const first = await pageFrom(0);
  const starts = Array.from({ length: 9 }, (_, page) => (page + 1) * perPage).filter((at) => at < first.total);
  const rest = await Promise.all(starts.map(pageFrom));
  return [first, ...rest].flatMap(({ values }) => values);
}
