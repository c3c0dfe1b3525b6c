import type { OpenWork } from './open-work';
import type { PointsRate } from './points-rate';
import type { Finding } from '../model/finding';
import type { Issue } from '../model/issue';

/** [K15] What one project's story points have taken. */
export interface ProjectRate {
  readonly projectKey: string;
  readonly rate: PointsRate;
}

/** [K15] The project's own work without another estimate gets the hours that its story points stand for. */
export function hoursFromPoints(work: readonly OpenWork[], own: ProjectRate | undefined): readonly OpenWork[] {
  if (!own) return work;
  return work.map((each) => {
    const points = each.hours === undefined && each.issue.projectKey === own.projectKey && pointsOf(each.issue);
    return points ? { ...each, points, hours: points * own.rate.hoursPerPoint } : each;
  });
}

/** [K15] Says which work counts by its points. */
export function pointsFinding(work: readonly OpenWork[], rate: PointsRate | undefined): readonly Finding[] {
  const issueKeys = work.filter(({ issue, points }) => issue.assignee && points).map(({ issue }) => issue.key);
  if (!rate || issueKeys.length === 0) return [];
  const perPoint = Math.round(rate.hoursPerPoint * 10) / 10;
  const text = `Hours come from story points at ${perPoint} h a point, as ${rate.issues} done issues took.`;
  return [{ rule: 'K15', severity: 'note', text, issueKeys }];
}

function pointsOf({ mapped }: Issue): number | undefined {
  const points = mapped['storyPoints'];
  return typeof points === 'number' && points > 0 ? points : undefined;
}
