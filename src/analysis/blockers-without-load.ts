import type { ProjectSchedule } from './project-schedule';

/** [L19] Open work of which it is not known what else is asked of those who have it; in the order of the links. */
export function blockersWithoutLoad({ rows, links, basis: { owners } }: ProjectSchedule): readonly string[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isUnknown = (id: string) => {
    const row = byId.get(id);
    return row?.kind === 'work' && !row.done && row.owner && !owners?.owners[row.owner.accountId]?.loadMinutes;
  };
  return [...new Set(links.flatMap(({ from, to }) => (!byId.get(to)?.done && isUnknown(from) ? [from] : [])))];
}
