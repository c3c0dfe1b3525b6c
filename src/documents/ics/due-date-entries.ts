import type { Milestone } from '../../analysis/milestones';
import type { Issue } from '../../model/issue';
import { present } from '../../model/present';
import type { CalendarEntry } from './write-ics';

interface DatedWork {
  readonly milestones: readonly Milestone[];
  /** Issues other than milestones. */
  readonly work: readonly Issue[];
}

/** [F9] A day for each milestone and each open issue with a date: its own date, with the expected one told where it is later. */
export function dueDateEntries({ milestones, work }: DatedWork, siteUrl: string): readonly CalendarEntry[] {
  const site = new URL(siteUrl);
  const linkTo = (key: string) => new URL(`/browse/${encodeURIComponent(key)}`, site).href;
  const ofMilestones = milestones.flatMap((milestone): CalendarEntry[] => {
    const { source, name, title, current, forecast, done } = milestone;
    if (current === undefined) return [];
    const late = !done && forecast !== undefined && forecast > current;
    return [
      {
        uid: `${source.kind}-${source.kind === 'issue' ? source.key : source.id}@${site.host}`,
        date: current,
        title: `${done ? '✓ ' : ''}${source.kind === 'issue' ? `${name} ${title}` : name}`,
        category: 'Milestone',
        ...present({
          description: late ? `Expected on ${forecast}` : undefined,
          url: source.kind === 'issue' ? linkTo(source.key) : undefined,
        }),
      },
    ];
  });
  const ofWork = work.flatMap(({ key, summary, due, status, assignee }): CalendarEntry[] =>
    due === undefined || status.category === 'done'
      ? []
      : [
          {
            uid: `issue-${key}@${site.host}`,
            date: due,
            title: `${key} ${summary}`,
            description: `${status.name}, ${assignee?.name ?? 'nobody assigned'}`,
            url: linkTo(key),
            category: 'Due',
          },
        ],
  );
  return [...ofMilestones, ...ofWork];
}
