import { workingDaysBetween, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import { grouped } from '../model/grouped';
import { ascending } from '../model/order';
import { present } from '../model/present';
import { expected, withStanding, type AgreedDate, type Milestone } from './milestones';
import type { ProjectSchedule } from './project-schedule';
import type { ScheduleRow } from './schedule-row';
import { milestoneRowId, versionRowId } from './version-row';

type Given = ReadonlyMap<string, { readonly due?: IsoDate }>;

/** [M2] A schedule made ready to be asked when its milestones are expected if some rows are due on other days; the others stay the same objects. */
export function openExpecting(schedule: ProjectSchedule): (given: Given) => readonly Milestone[] {
  const { milestones, asOf, basis } = schedule;
  const { calendar } = basis.settings;
  const awaited = awaitedRows(schedule);
  const leadsTo = grouped([...awaited].flatMap(([id, rows]) => rows.map((row) => [row.id, id] as const)));
  return (given) => {
    const asked = new Set([...given.keys()].flatMap((id) => [id, ...(leadsTo.get(id) ?? [])]));
    return milestones.map((milestone) => {
      const id = milestoneRowId(milestone);
      if (milestone.done || !asked.has(id)) return milestone;
      const current = given.has(id) ? given.get(id)?.due : milestone.current;
      const dues = (awaited.get(id) ?? []).flatMap((row) => (given.get(row.id) ?? row.given)?.due ?? []);
      const latest = [...dues, basis.awaited[id]?.latest].filter((date) => date !== undefined).sort(ascending);
      return redated(milestone, current, expected(current, latest.at(-1), asOf), calendar);
    });
  };
}

/** The open rows that each milestone waits for: what is below it, what blocks it, what is in the version. */
function awaitedRows({ rows, milestones, basis }: ProjectSchedule): ReadonlyMap<string, readonly ScheduleRow[]> {
  const work = rows.filter(({ kind, elsewhere, done }) => kind !== 'milestone' && !elsewhere && !done);
  const byId = new Map(work.map((row) => [row.id, row]));
  const below = grouped(work.map((row) => [row.parentId, row] as const));
  const inVersion = grouped(
    work.flatMap((row) => (basis.versions[row.id] ?? []).map((id) => [versionRowId(id), row] as const)),
  );
  return new Map(
    milestones.map((milestone) => {
      const id = milestoneRowId(milestone);
      const blockers = (basis.awaited[id]?.blockers ?? []).flatMap((key) => byId.get(key) ?? []);
      return [id, [...(below.get(id) ?? []), ...blockers, ...(inVersion.get(id) ?? [])]];
    }),
  );
}

function redated(
  milestone: Milestone,
  current: IsoDate | undefined,
  forecast: IsoDate | undefined,
  calendar: WorkCalendar,
): Milestone {
  if (current === milestone.current && forecast === milestone.forecast) return milestone;
  const { current: _current, forecast: _forecast, slipDays: _slip, originalBaseline, baseline, ...rest } = milestone;
  const slip = (date: IsoDate | undefined) =>
    date === undefined || forecast === undefined ? undefined : workingDaysBetween(calendar, date, forecast);
  const agreed = (was: AgreedDate | undefined): AgreedDate | undefined => {
    const slipDays = slip(was?.date);
    return was && slipDays !== undefined ? { ...was, slipDays } : undefined;
  };
  const dated = { current, forecast, slipDays: slip(rest.original) };
  return withStanding({
    ...rest,
    ...present({ ...dated, originalBaseline: agreed(originalBaseline), baseline: agreed(baseline) }),
  });
}
