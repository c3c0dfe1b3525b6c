import type { Activity } from '../model/activity';
import { isIsoDate } from '../model/date';
import { eachOnce } from '../model/each-once';
import type { Finding } from '../model/finding';
import type { Issue, StatusCategory, Version } from '../model/issue';
import { dayTimes, issueToActivity, type CategoryOf } from '../model/issue-to-activity';
import { dependencyOf } from '../model/dependency';
import { keptTerms, plainTerms, sameTerms } from '../model/link-terms';
import type { PlanCalendar } from '../model/plan-calendar';
import type { PlanLink } from '../model/plan-link';
import { present } from '../model/present';
import { isFrom } from '../model/register-entry';
import type { ProjectSettings } from '../model/settings';
import { onOwnersTime, ownerCalendars } from './owner-calendars';
import { nobodysTimes, type PeopleTimes } from './person-times';
import { startingWithParent } from './starting-with-parent';
import { versionRowId } from './version-row';

/** An issue that has a line on the schedule, with the activity it is where it can be placed. */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly isMilestone: boolean;
  readonly elsewhere: boolean;
  readonly activity?: Activity;
}

/** A dependency between issues. */
export interface IssuePlanLink extends PlanLink {
  /** Of the Jira link. */
  readonly linkId?: string;
}

/** What a project's schedule is worked out from. */
export interface ScheduleFacts {
  readonly placed: readonly PlacedIssue[];
  readonly activities: readonly Activity[];
  readonly links: readonly IssuePlanLink[];
  /** [L23] Named by activities of owners who do not work as the project does. */
  readonly calendars: readonly PlanCalendar[];
  readonly findings: readonly Finding[];
}

interface Pulled {
  readonly own: readonly Issue[];
  readonly elsewhere?: readonly Issue[];
  readonly versions?: readonly Version[];
  /** When owners work, where that is to count. */
  readonly times?: PeopleTimes;
}

/** [L1] … [L4] Issues, their sums and their links as a network. */
export function scheduleFacts(
  { own, elsewhere = [], versions = [], times = nobodysTimes }: Pulled,
  settings: ProjectSettings,
): ScheduleFacts {
  const isEntry = (issue: Issue) => [settings.risks, settings.changes].some((source) => isFrom(source, issue));
  const ours = eachOnce(own).filter((issue) => !isEntry(issue));
  const ourKeys = new Set(ours.map(({ key }) => key));
  const theirs = eachOnce(elsewhere).filter((issue) => !ourKeys.has(issue.key) && !isEntry(issue));
  const issues = [...ours, ...theirs];
  const categoryOf = categoriesShown(issues);
  const findings: Finding[] = [];
  const parents = new Set(ours.flatMap(({ subtask, parentKey }) => (subtask ? [] : [parentKey])));
  const byIssueKey = new Map(ours.map((issue) => [issue.key, issue]));
  const placed = issues.map((issue): PlacedIssue => {
    const found = issueToActivity(issue, settings, categoryOf);
    const isElsewhere = !ourKeys.has(issue.key);
    const heldByParts = parents.has(issue.key) || isPartOfDated(issue, byIssueKey);
    if (!isElsewhere) findings.push(...found.findings.filter(({ rule }) => rule !== 'L2' || !heldByParts));
    const { activity, isMilestone } = found;
    return { issue, isMilestone, elsewhere: isElsewhere, ...(activity && { activity }) };
  });
  const byKey = new Map(placed.map((one) => [one.issue.key, one]));
  const owners = new Map(issues.flatMap(({ assignee }) => (assignee ? [[assignee.accountId, assignee]] : [])));
  const calendars = ownerCalendars(settings.calendar, times, owners);
  const known = new Set(calendars.map(({ id }) => id));
  const activities = placed.flatMap((one) => {
    if (!one.activity) return [];
    const owner = parents.has(one.issue.key) ? undefined : one.issue.assignee;
    return [onOwnersTime(inNetwork(one.activity, one, byKey), owner?.accountId, known)];
  });
  const ids = new Set([
    ...activities.map(({ id }) => id),
    ...placed.flatMap(({ issue }) => parentsWithin(issue, parents)),
  ]);
  return {
    placed,
    activities: [...withSummaries(activities, placed, parents), ...versionActivities(versions, settings)],
    links: dependencies(placed, ids, settings),
    calendars,
    findings,
  };
}

function parentsWithin({ key }: Issue, parents: ReadonlySet<string | undefined>): string[] {
  return parents.has(key) ? [key] : [];
}

/** The categories of all status names that these issues and the other ends of their links show. */
function categoriesShown(issues: readonly Issue[]): CategoryOf {
  const shown = new Map<string, StatusCategory>();
  for (const { status, links } of issues)
    for (const { name, category } of [status, ...links.map((link) => link.status)]) shown.set(name, category);
  return (name) => shown.get(name) ?? usual.get(name.toLowerCase());
}

const usual = new Map<string, StatusCategory>([
  ['in progress', 'in-progress'],
  ['in review', 'in-progress'],
]);

/** A sub-task without dates of its own is done within the dates of its parent. */
function isPartOfDated({ subtask, parentKey }: Issue, issues: ReadonlyMap<string, Issue>): boolean {
  if (!subtask || parentKey === undefined) return false;
  const parent = issues.get(parentKey);
  return parent?.start !== undefined || parent?.due !== undefined;
}

/** [L3] Work belongs to the summary above it; a sub-task cannot start before its parent, which keeps its own dates. */
function inNetwork(activity: Activity, { issue }: PlacedIssue, byKey: ReadonlyMap<string, PlacedIssue>): Activity {
  const parent = issue.parentKey === undefined ? undefined : byKey.get(issue.parentKey);
  if (!parent || parent.elsewhere || parent.isMilestone) return activity;
  if (!issue.subtask) return { ...activity, parentId: parent.issue.key };
  const above = parent.issue.parentKey === undefined ? undefined : byKey.get(parent.issue.parentKey);
  return {
    ...startingWithParent(activity, parent.activity),
    ...(above && !above.elsewhere && { parentId: above.issue.key }),
  };
}

/** Summaries that have no date or estimate of their own are in the network because of what belongs to them. */
function withSummaries(
  activities: readonly Activity[],
  placed: readonly PlacedIssue[],
  parents: ReadonlySet<string | undefined>,
): Activity[] {
  const known = new Set(activities.map(({ id }) => id));
  const holding = new Set(activities.flatMap(({ parentId }) => parentId ?? []));
  const missing = placed.filter(({ issue: { key } }) => !known.has(key) && parents.has(key) && holding.has(key));
  return [
    ...activities,
    ...missing.map(({ issue: { key, summary } }) => ({ id: key, name: summary, issueKey: key, durationMinutes: 0 })),
  ];
}

/** A version is a milestone on its release date. */
function versionActivities(versions: readonly Version[], { calendar }: ProjectSettings): Activity[] {
  const { finish } = dayTimes(calendar);
  return versions.flatMap(({ id, name, released, release }): Activity[] =>
    release === undefined || !isIsoDate(release)
      ? []
      : [
          {
            id: versionRowId(id),
            name,
            durationMinutes: 0,
            manual: { finish: finish(release) },
            ...(released && { actualFinish: finish(release), percentComplete: 100 }),
          },
        ],
  );
}

/** [L6] [L14] Each pair once, from whichever end it was read, with the terms that are kept on the one that waits. */
function dependencies(
  placed: readonly PlacedIssue[],
  ids: ReadonlySet<string>,
  { dependencyLinks }: ProjectSettings,
): IssuePlanLink[] {
  const termsOf = new Map(placed.map(({ issue }) => [issue.key, keptTerms(issue.property)]));
  const links = new Map<string, IssuePlanLink>();
  for (const { issue } of placed)
    for (const link of issue.links) {
      const found = dependencyOf(issue.key, link, dependencyLinks);
      if (!found || !ids.has(found.from) || !ids.has(found.to)) continue;
      const { from, to, linkId } = found;
      const terms = termsOf.get(to)?.get(linkId ?? '') ?? plainTerms;
      if (links.has(`${from} ${to}`) && sameTerms(terms, plainTerms)) continue;
      links.set(`${from} ${to}`, { predecessorId: from, successorId: to, ...terms, ...present({ linkId }) });
    }
  return [...links.values()];
}
