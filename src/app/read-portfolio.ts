import { columnSources, fromSources } from './column-sources';
import type { Invocation } from './invocation';
import { withOwnerNames } from './owner-names';
import { registerKinds } from './register-kinds';
import { all, any, type Clause } from '../atlassian/jql';
import { fieldIds, mappedFieldsOf, type FoundFields } from '../atlassian/mapped-fields';
import type { Jira } from '../atlassian/open-jira';
import { ProductError } from '../atlassian/product-error';
import type { CatalogueField } from '../atlassian/read-fields';
import { readIssues } from '../atlassian/read-issues';
import { mostPeople, readPeople } from '../atlassian/read-people';
import type { ProjectFacts } from '../atlassian/read-project';
import { sourceClause } from '../atlassian/source-clause';
import type { Issue } from '../model/issue';
import type { Project } from '../model/project';
import type { ProjectSettings } from '../model/settings';
import { readSettings } from '../store/project-settings';

const { columns, property } = registerKinds.risks;

/** One project of several: what it has settled, and its risks as far as the query finds them. */
export interface PortfolioProject {
  readonly project: Project;
  readonly settings: ProjectSettings;
  readonly issues: readonly Issue[];
  /** Why its risks could not be read: a query of its settings that Jira refuses. */
  readonly unread?: string;
}

interface Asked {
  readonly project: Project;
  readonly settings: ProjectSettings;
  readonly found: FoundFields;
  readonly clause: Clause;
}

/**
 * The risks of many projects. Projects that keep their values in the same fields are asked for in one search, so that the
 * number of projects does not count; only a project with a query of its own is asked by itself, lest it spoils the others.
 */
export async function readPortfolio(
  { store }: Invocation,
  jira: Jira,
  {
    facts,
    catalogue,
    within,
  }: {
    readonly facts: readonly ProjectFacts[];
    readonly catalogue: readonly CatalogueField[];
    readonly within: Clause | undefined;
  },
): Promise<readonly PortfolioProject[]> {
  const asked = await Promise.all(
    facts.map(async ({ project, issueTypes }) => {
      const { settings } = await readSettings(store, project.id);
      const found = mappedFieldsOf(columns, settings, catalogue, project.id);
      return { project, settings, found, clause: sourceClause(settings.risks, project, issueTypes) };
    }),
  );
  const none = asked.flatMap(({ clause, ...rest }) => (clause ? [] : [{ ...rest, issues: [] }]));
  const some = asked.flatMap(({ clause, ...rest }) => (clause ? [{ ...rest, clause }] : []));
  const groups = new Map<string, Asked[]>();
  for (const one of some) {
    const like = one.settings.risks.jql?.trim() ? one.project.id : JSON.stringify(fieldIds(one.found));
    groups.set(like, [...(groups.get(like) ?? []), one]);
  }
  const read = await Promise.all([...groups.values()].map((group) => readGroup(jira, group, within)));
  const projects = await Promise.all(read.flat().map((one) => withPeople(jira, one)));
  return [...none, ...projects];
}

async function readGroup(
  jira: Jira,
  group: readonly Asked[],
  within: Clause | undefined,
): Promise<readonly PortfolioProject[]> {
  const chosen = any(...group.map(({ clause }) => clause));
  const [first] = group;
  if (!first) return [];
  try {
    const selection = { mapped: fieldIds(first.found), property };
    const issues = await readIssues(jira, within ? all(chosen, within) : chosen, selection);
    return group.map((asked) => ofProject(asked, issues));
  } catch (error) {
    const isOwn = group.length === 1 && first.settings.risks.jql?.trim();
    if (!isOwn || !(error instanceof ProductError) || error.code !== 'invalid') throw error;
    const { project, settings } = first;
    return [{ project, settings, issues: [], unread: error.messages.join(' ') || error.message }];
  }
}

function ofProject({ project, settings, found }: Asked, issues: readonly Issue[]): PortfolioProject {
  const own = issues.filter(({ projectKey }) => projectKey === project.key);
  const sources = columnSources(columns, found, settings, { issues: own, screen: undefined, mayEdit: false });
  return { project, settings, issues: own.map((issue) => fromSources(issue, sources, settings)) };
}

/** People are looked up only where the property names an owner, who there has no more than an id. */
async function withPeople(jira: Jira, read: PortfolioProject): Promise<PortfolioProject> {
  const isNamed = ({ property: kept }: Issue) => typeof kept === 'object' && kept !== null && 'ownerAccountId' in kept;
  if (!read.issues.some(isNamed)) return read;
  const people = await readPeople(jira, read.project.key, { query: '', most: mostPeople });
  return { ...read, issues: read.issues.map((issue) => withOwnerNames(issue, people)) };
}
