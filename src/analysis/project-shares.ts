import type { PersonWeek } from './person-weeks';
import { hoursText } from '../model/hours-text';
import { ascending } from '../model/order';

export interface ProjectShare {
  readonly projectKey: string;
  readonly minutes: number;
}

/** What each project asks of a person in a week, most first. */
export function projectShares({ work, minutes }: Pick<PersonWeek, 'work' | 'minutes'>): readonly ProjectShare[] {
  const shares = new Map<number, { projectKey: string; minutes: number }>();
  work.forEach(({ project, piece }, at) => {
    const asked = minutes[at] ?? 0;
    const share = shares.get(project);
    if (share) share.minutes += asked;
    else shares.set(project, { projectKey: piece.projectKey, minutes: asked });
  });
  return [...shares.values()].sort((a, b) => b.minutes - a.minutes || ascending(a.projectKey, b.projectKey));
}

/** A sentence does not hold more. */
const mostNamed = 5;

/** `T 34 h + N 18 h`; small shares of many projects together. */
export function sharesText(shares: readonly ProjectShare[]): string {
  const named = shares.length > mostNamed + 1 ? shares.slice(0, mostNamed) : shares;
  const rest = shares.slice(named.length);
  const texts = named.map(({ projectKey, minutes }) => `${projectKey} ${hoursText(minutes)}`);
  const others = rest.reduce((sum, { minutes }) => sum + minutes, 0);
  return [...texts, ...(rest.length > 0 ? [`${rest.length} more projects ${hoursText(others)}`] : [])].join(' + ');
}
