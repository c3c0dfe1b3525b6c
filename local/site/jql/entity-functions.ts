import { issueFunctions } from './issue-functions';
import type { Entity, Literal } from './field';
import type { JqlCatalogue } from './jql-catalogue';
import type { JqlFunction } from './jql-function';
import { userNamed } from './user-named';

function entities(entity: Entity, ids: Iterable<string>, call: string): { literals: Literal[] } {
  return { literals: [...ids].map((id) => ({ form: 'entity', entity, id, call })) };
}

function sprintFunction(name: string, state: 'active' | 'closed' | 'future'): JqlFunction {
  return {
    name,
    arguments: [0, 0],
    list: true,
    answer: (_, { catalogue }, call) =>
      entities(
        'sprint',
        catalogue.sprints.filter((sprint) => sprint.state === state).map(({ id }) => String(id)),
        call,
      ),
  };
}

type Version = JqlCatalogue['projects'][number]['versions'][number];

/** A function over the versions of the named projects, or of all of them; `choose` picks within one project. */
function versionFunction(
  name: string,
  most: number,
  choose: (versions: readonly Version[]) => readonly Version[],
): JqlFunction {
  return {
    name,
    arguments: [most === 1 ? 1 : 0, most],
    list: most !== 1,
    answer(args, { catalogue }, call) {
      const ids: string[] = [];
      const asked = args.map((arg) => catalogue.projects.find(named(arg)));
      const missing = args[asked.indexOf(undefined)];
      if (missing !== undefined)
        return { error: `Could not resolve the project '${missing}' provided to function '${name}'.` };
      for (const project of args.length > 0 ? asked : catalogue.projects)
        ids.push(
          ...choose(project?.versions.filter((version) => !version.archived) ?? []).map((version) => version.id),
        );
      return entities('version', ids, call);
    },
  };
}

function named(
  text: string,
): (entry: { readonly id: string; readonly name: string; readonly key?: string }) => boolean {
  const asked = text.toLowerCase();
  return ({ id, name, key }) => id === text || name.toLowerCase() === asked || key?.toLowerCase() === asked;
}

export const entityFunctions: readonly JqlFunction[] = [
  {
    name: 'currentUser',
    arguments: [0, 0],
    list: false,
    answer: (_, { readerId }, call) => entities('user', readerId === undefined ? [] : [readerId], call),
  },
  {
    name: 'membersOf',
    arguments: [1, 1],
    list: true,
    answer([asked = ''], { catalogue }, call) {
      const group = catalogue.groups.find(
        ({ groupId, name }) => groupId === asked || name.toLowerCase() === asked.toLowerCase(),
      );
      if (group) return entities('user', group.members, call);
      return {
        error: `Function 'membersOf' can not generate a list of usernames for group '${asked}'; the group does not exist.`,
      };
    },
  },
  {
    name: 'projectsLeadByUser',
    arguments: [0, 1],
    list: true,
    answer([asked], source, call) {
      const lead = asked === undefined ? source.readerId : userNamed(asked, source.catalogue);
      if (asked !== undefined && lead === undefined)
        return { error: `Function 'projectsLeadByUser' can not find the user '${asked}'.` };
      const led = source.catalogue.projects.filter(({ leadAccountId }) => leadAccountId === lead);
      return entities(
        'project',
        led.map(({ id }) => id),
        call,
      );
    },
  },
  {
    name: 'standardIssueTypes',
    arguments: [0, 0],
    list: true,
    answer: (_, { catalogue }, call) =>
      entities(
        'issuetype',
        catalogue.issueTypes.filter(({ subtask }) => !subtask).map(({ id }) => id),
        call,
      ),
  },
  {
    name: 'subtaskIssueTypes',
    arguments: [0, 0],
    list: true,
    answer: (_, { catalogue }, call) =>
      entities(
        'issuetype',
        catalogue.issueTypes.filter(({ subtask }) => subtask).map(({ id }) => id),
        call,
      ),
  },
  sprintFunction('openSprints', 'active'),
  sprintFunction('closedSprints', 'closed'),
  sprintFunction('futureSprints', 'future'),
  versionFunction('releasedVersions', Infinity, (versions) => versions.filter(({ released }) => released)),
  versionFunction('unreleasedVersions', Infinity, (versions) => versions.filter(({ released }) => !released)),
  versionFunction('latestReleasedVersion', 1, (versions) => versions.filter(({ released }) => released).slice(-1)),
  versionFunction('earliestUnreleasedVersion', 1, (versions) =>
    versions.filter(({ released }) => !released).slice(0, 1),
  ),
  ...issueFunctions,
];
