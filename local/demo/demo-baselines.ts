import type { DemoClock } from './demo-clock';
import { demoIssue } from './demo-issue';
import { demoProjects, numberedIssues } from './demo-projects';
import { person } from './people';
import type { DemoProject, PlannedBaseline, PlannedVersion } from './plan';
import { versionId } from './site-projects';
import type { SeedIssue } from '../site/seed';
import { baselineEntry } from '../../src/analysis/baseline-entries';
import { isLongAgo } from '../../src/analysis/schedule-window';
import { versionRowId } from '../../src/analysis/version-row';
import type { BaselineEntry, BaselineTaking } from '../../src/model/baseline';
import type { Instant } from '../../src/model/date';

/** What the app was told when a baseline was taken, and the dates as they then stood. */
export interface DemoBaseline {
  readonly projectId: string;
  readonly taking: BaselineTaking;
  readonly entries: readonly BaselineEntry[];
}

const startField = 'customfield_10015';

/** The baselines of the demo, as the app would have taken them on their days. */
export function demoBaselines(clock: DemoClock): readonly DemoBaseline[] {
  return demoProjects.flatMap((project: DemoProject) =>
    (project.baselines ?? []).map((planned) => demoBaseline(project, planned, clock)),
  );
}

function demoBaseline(
  project: DemoProject,
  { on, who, name, reason }: PlannedBaseline,
  clock: DemoClock,
): DemoBaseline {
  const takenAt = clock.at(on, who, 300);
  const issues = numberedIssues
    .filter(({ project: { key }, planned: { kind } }) => key === project.key && kind !== 'risk' && kind !== 'change')
    .map((issue) => ({ issue: demoIssue(issue, clock), isMilestone: issue.planned.kind === 'milestone' }))
    .filter(({ issue }) => wasShown(issue, takenAt));
  return {
    projectId: project.id,
    taking: { name, reason, takenBy: person(who).accountId, takenAt, asOf: takenAt.slice(0, 10) },
    entries: [
      ...issues.flatMap(({ issue, isMilestone }) => {
        const start = isMilestone ? undefined : valueAt(issue, startField, takenAt);
        return baselineEntry(issue.id, start, valueAt(issue, 'duedate', takenAt));
      }),
      ...project.versions.flatMap((version) => versionEntry(project, version, on, clock)),
    ],
  };
}

/** [L1] Raised by then, and not done so long before that it had left the schedule. */
function wasShown(issue: SeedIssue, at: Instant): boolean {
  const { created, resolutiondate: resolved } = issue.fields;
  if (typeof created !== 'string' || created > at) return false;
  return typeof resolved !== 'string' || !isLongAgo(resolved.slice(0, 10), at.slice(0, 10));
}

/** What a field held at a moment: what the first change after it took away, else what it holds now. */
function valueAt({ changelog, fields }: SeedIssue, fieldId: string, at: Instant): string | undefined {
  const later = changelog
    .filter(({ created }) => created > at)
    .flatMap(({ items }) => items.filter((item) => item.fieldId === fieldId));
  const value = later[0] ? later[0].from : fields[fieldId];
  return typeof value === 'string' ? value : undefined;
}

function versionEntry(
  project: DemoProject,
  { name, release, moved = [] }: PlannedVersion,
  on: number,
  clock: DemoClock,
): BaselineEntry[] {
  const given = moved.find(([day]) => day > on)?.[1] ?? release;
  const day = clock.date(given);
  if (release < 0 && isLongAgo(day, clock.date(on))) return [];
  return baselineEntry(versionRowId(versionId(project, name)), undefined, day);
}
