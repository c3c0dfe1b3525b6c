import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import type { PeopleTimes } from '../analysis/person-times';
import { seenLeave, type SeenLeave } from '../analysis/seen-leave';
import { publicHolidays } from '../holidays/public-holidays';
import { regionKey, type Holiday, type PersonTime, type Region } from '../model/person-time';
import { present } from '../model/present';
import type { TeamPlan } from '../model/team-plan';
import type { TimeOff } from '../model/time-off';
import { yearsFrom } from '../model/years';

/** Public holidays of the regions that a team and its people name, this year and the next two. */
export function holidaysOf(
  team: TeamPlan,
  times: Iterable<PersonTime>,
  open: Pick<OpenProject, 'asOf'>,
): Readonly<Record<string, readonly Holiday[]>> {
  const regions = [team.region, ...[...times].map(({ region }) => region)].filter((region) => region !== undefined);
  const named = new Map<string, Region>(regions.map((region) => [regionKey(region), region]));
  return Object.fromEntries([...named].map(([key, region]) => [key, publicHolidays(region, yearsFrom(open.asOf))]));
}

/** Somebody's leave as far as the reader may know it. */
export function leaveFor(
  { viewer }: Invocation,
  open: OpenProject,
  accountId: string,
  time: PersonTime,
): readonly SeenLeave[] {
  const administers = open.permissions.administer ? open.project.id : undefined;
  return seenLeave(time.leave, { self: accountId === viewer.accountId, ...present({ administers }) });
}

/** What a team and its people have said, without any reason for time off. */
export function peopleTimes(
  team: TeamPlan,
  times: ReadonlyMap<string, PersonTime>,
  open: Pick<OpenProject, 'asOf'>,
): PeopleTimes {
  const holidays = holidaysOf(team, times.values(), open);
  const freeIn = (region: Region | undefined) =>
    (region ? (holidays[regionKey(region)] ?? []) : []).map(({ date }): TimeOff => ({
      from: date,
      to: date,
      kind: 'holiday',
    }));
  const people = [...times].map(([accountId, { region = team.region, leave, hoursByWeekday, countsHidden }]) => {
    const off: readonly TimeOff[] = [
      ...freeIn(region),
      ...seenLeave(leave, { self: false }).map((days): TimeOff => ({ ...days, kind: 'leave' })),
    ];
    return [accountId, { off, ...present({ hoursByWeekday, countsHidden }) }] as const;
  });
  return { focusPercent: team.focusPercent, people: new Map(people), others: freeIn(team.region) };
}
