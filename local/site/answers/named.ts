import type { Viewer } from '../context';
import type { IssueType, LinkType, Named, Status } from '../jira';
import type { SeedProject } from '../seed';

type Answer = Record<string, unknown>;

const categories = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const;

const rest = (viewer: Viewer, path: string): string => `${viewer.origin}/rest/api/3/${path}`;

export function statusCategoryAnswer(category: Status['category'], viewer: Viewer): Answer {
  const answer = categories[category];
  return { self: rest(viewer, `statuscategory/${answer.id}`), ...answer };
}

export function statusCategoryAnswers(viewer: Viewer): Answer[] {
  const none = {
    self: rest(viewer, 'statuscategory/1'),
    id: 1,
    key: 'undefined',
    colorName: 'medium-gray',
    name: 'No Category',
  };
  return [
    none,
    ...(['new', 'indeterminate', 'done'] as const).map((category) => statusCategoryAnswer(category, viewer)),
  ];
}

export function statusAnswer(status: Status, viewer: Viewer): Answer {
  return {
    self: rest(viewer, `status/${status.id}`),
    description: '',
    iconUrl: `${viewer.origin}/avatar/status/${status.id}.svg`,
    name: status.name,
    id: status.id,
    statusCategory: statusCategoryAnswer(status.category, viewer),
  };
}

export function issueTypeAnswer(type: IssueType, viewer: Viewer): Answer {
  return {
    self: rest(viewer, `issuetype/${type.id}`),
    id: type.id,
    description: type.description,
    iconUrl: `${viewer.origin}/avatar/issuetype/${type.id}.svg`,
    name: type.name,
    subtask: type.subtask,
    hierarchyLevel: type.hierarchyLevel,
  };
}

export function priorityAnswer(priority: Named, viewer: Viewer): Answer {
  const iconUrl = `${viewer.origin}/avatar/priority/${priority.id}.svg`;
  return { self: rest(viewer, `priority/${priority.id}`), iconUrl, name: priority.name, id: priority.id };
}

export function resolutionAnswer(resolution: Named, viewer: Viewer): Answer {
  return {
    self: rest(viewer, `resolution/${resolution.id}`),
    id: resolution.id,
    description: '',
    name: resolution.name,
  };
}

export function securityLevelAnswer(level: Named, viewer: Viewer): Answer {
  return { self: rest(viewer, `securitylevel/${level.id}`), id: level.id, description: '', name: level.name };
}

export function linkTypeAnswer(type: LinkType, viewer: Viewer): Answer {
  const { id, name, inward, outward } = type;
  return { id, name, inward, outward, self: rest(viewer, `issueLinkType/${id}`) };
}

export function componentAnswer(component: Named, viewer: Viewer): Answer {
  return { self: rest(viewer, `component/${component.id}`), id: component.id, name: component.name };
}

type Version = SeedProject['versions'][number];

/** A version as issues mention it. */
export function versionAnswer(version: Version, viewer: Viewer): Answer {
  const { id, description, name, archived, released, releaseDate } = version;
  return {
    self: rest(viewer, `version/${id}`),
    id,
    ...(description === undefined ? {} : { description }),
    name,
    archived,
    released,
    ...(releaseDate === undefined ? {} : { releaseDate }),
  };
}

/** A version as its own resource describes it. `today` is a calendar day. */
export function versionDetails(version: Version, projectId: string, today: string, viewer: Viewer): Answer {
  const { startDate, releaseDate, released } = version;
  const overdue = releaseDate === undefined || released ? {} : { overdue: releaseDate < today };
  return {
    ...versionAnswer(version, viewer),
    ...(startDate === undefined ? {} : { startDate }),
    ...overdue,
    projectId: Number(projectId),
  };
}
