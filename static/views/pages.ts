/** The pages of the project page, by the route that the manifest gives them. */
export const pages = [
  { route: 'report', title: 'Report' },
  { route: 'schedule', title: 'Schedule' },
  { route: 'risks', title: 'Risks' },
  { route: 'changes', title: 'Changes' },
  { route: 'capacity', title: 'Capacity' },
  { route: 'settings', title: 'Settings' },
] as const;

export type Route = (typeof pages)[number]['route'];

/** The part of a page that a path leads to, where it names one. */
export function sectionOf(pathname: string): string | undefined {
  return pathname.split('/').filter(Boolean)[1];
}

/** What on that part a path leads to, such as one line of a schedule. */
export function entryOf(pathname: string): string | undefined {
  const entry = pathname.split('/').filter(Boolean)[2];
  return entry === undefined ? undefined : decodeURIComponent(entry);
}

/** The page a path leads to; the report where it leads nowhere else. */
export function routeOf(pathname: string): Route {
  const first = pathname.split('/').find(Boolean);
  return pages.find(({ route }) => route === first)?.route ?? 'report';
}
