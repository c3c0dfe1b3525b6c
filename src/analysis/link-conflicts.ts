import { hoursOfDay, minutesOfDay, workingDayIndex, type WorkCalendar } from '../model/calendar';
import { dayText } from '../model/date-text';
import type { IsoDate } from '../model/date';
import { ascending } from '../model/order';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import { plainTerms, sameTerms } from '../model/link-terms';
import { countText } from './count-text';
import type { ConflictReason, Mender, LinkConflict } from './link-conflict';
import { termsText } from './terms-text';
import { expectedFinish } from './lead-days';
import { ownerReasons, type OwnerReasons } from './owner-reasons';
import type { OwnerTimes } from './owner-times';
import type { ScheduleLink, ScheduleRow } from './schedule-row';

/** What stands at the ends of links. */
export interface LinkedEnds {
  readonly rows: Pick<ReadonlyMap<string, ScheduleRow>, 'get'>;
  /** The first milestone that waits for a row. */
  milestoneAfter(id: string): string | undefined;
  /** Absent where nobody knows when the owners of blockers work. */
  readonly reasonsOfOwner?: OwnerReasons;
}

interface ScheduledLinks extends Omit<LinkedEnds, 'reasonsOfOwner'> {
  readonly links: readonly ScheduleLink[];
  /** Absent where nobody knows when the owners of blockers work. */
  readonly owners?: OwnerTimes;
}

const gravity = { error: 0, warning: 1, note: 2 } as const;

/** [L7] … [L11], [L18], [L19] The links that cannot hold or are at risk, worst first. */
export function linkConflicts(
  { rows, links, milestoneAfter, owners }: ScheduledLinks,
  settings: Pick<ProjectSettings, 'calendar'>,
  asOf: IsoDate,
): readonly LinkConflict[] {
  const reasonsOfOwner = owners && ownerReasons(owners, settings.calendar, asOf);
  const ends = { rows, milestoneAfter, ...present({ reasonsOfOwner }) };
  return links.flatMap((link) => linkConflict(link, ends, settings, asOf) ?? []).sort(worstFirst(rows));
}

/** Why one link cannot hold or is at risk; nothing where it is sound. */
export function linkConflict(
  link: ScheduleLink,
  ends: LinkedEnds,
  settings: Pick<ProjectSettings, 'calendar'>,
  asOf: IsoDate,
): LinkConflict | undefined {
  const [from, to] = [ends.rows.get(link.from), ends.rows.get(link.to)];
  if (!from || !to || from.done || to.done) return undefined;
  const reasons = [
    ...orderReasons(link, from, to, settings.calendar, asOf),
    ...readinessReasons(from, to, settings, asOf),
    ...(ends.reasonsOfOwner?.(link, from) ?? []),
  ].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
  if (reasons.length === 0) return undefined;
  return {
    from: link.from,
    to: link.to,
    violationDays: Math.max(0, -(link.leadDays ?? 0)),
    reasons,
    menders: menders(from, to, reasons),
    ...present({ endangers: endangeredBy(to.id, ends) }),
  };
}

/** [L12] The milestone that a conflict at a row endangers: the row itself where it is one. */
export function endangeredBy(id: string, { rows, milestoneAfter }: LinkedEnds): string | undefined {
  return rows.get(id)?.kind === 'milestone' ? id : milestoneAfter(id);
}

/** By gravity, days of violation, and the date of the milestone that is endangered. */
export function worstFirst(rows: LinkedEnds['rows']): (a: LinkConflict, b: LinkConflict) => number {
  const grave = ({ reasons }: LinkConflict) => gravity[reasons[0]?.severity ?? 'note'];
  const milestoneDate = ({ endangers }: LinkConflict) => rows.get(endangers ?? '')?.finish ?? '9999';
  return (a, b) =>
    grave(a) - grave(b) ||
    b.violationDays - a.violationDays ||
    ascending(milestoneDate(a), milestoneDate(b)) ||
    ascending(`${a.from} ${a.to}`, `${b.from} ${b.to}`);
}

function orderReasons(
  link: ScheduleLink,
  from: ScheduleRow,
  to: ScheduleRow,
  calendar: WorkCalendar,
  asOf: IsoDate,
): ConflictReason[] {
  const { leadDays, acrossProjects, terms } = link;
  const finish = expectedFinish(from, asOf);
  if (leadDays === undefined || finish === undefined) return [];
  if (!sameTerms(terms, plainTerms))
    return termsReasons(leadDays, termsText(terms, from.id, minutesOfDay(calendar)), to);
  const late = finish !== from.finish;
  const ends = `${from.id} ${late ? 'is overdue and ends today at the earliest' : `ends ${dayText(finish, asOf)}`}`;
  if (leadDays < 0) {
    const day = to.kind === 'milestone' ? to.finish : to.start;
    const verb = to.kind === 'milestone' ? 'is due' : to.begun ? 'started' : 'starts';
    const text = `${ends}, ${to.id} ${verb} ${dayText(day ?? asOf, asOf)}: ${countText(-leadDays, 'working day')} too early.`;
    return [{ rule: 'L7', severity: to.begun ? 'warning' : 'error', text }];
  }
  if (leadDays > 0 || !acrossProjects || to.kind === 'milestone') return [];
  const text = `${ends}, ${to.id} of another project starts on the next working day: no time in hand.`;
  return [{ rule: 'L8', severity: 'note', text }];
}

/** [L14] Where people have set other terms, these are named. */
function termsReasons(leadDays: number, terms: string, to: ScheduleRow): ConflictReason[] {
  if (leadDays >= 0) return [];
  const text = `${to.id} must ${terms}; it is ${countText(-leadDays, 'working day')} too early.`;
  return [{ rule: 'L7', severity: to.begun ? 'warning' : 'error', text }];
}

function readinessReasons(
  from: ScheduleRow,
  to: ScheduleRow,
  { calendar }: Pick<ProjectSettings, 'calendar'>,
  asOf: IsoDate,
): ConflictReason[] {
  if (from.kind !== 'work') return [];
  const reasons: ConflictReason[] = [];
  if (!from.owner) reasons.push({ rule: 'L9', severity: 'warning', text: `${from.id} is assigned to nobody.` });
  if (from.remainingHours === undefined)
    reasons.push({
      rule: 'L10',
      severity: 'note',
      text: `${from.id} is not estimated: nobody knows if its dates hold.`,
    });
  const needed = to.kind === 'milestone' ? to.finish : to.start;
  if (from.begun || needed === undefined) return reasons;
  const plannedStart = from.start !== undefined && from.start < asOf;
  const days = Math.ceil((from.remainingHours ?? 0) / hoursOfDay(calendar));
  const today = workingDayIndex(calendar, asOf);
  const left = workingDayIndex(calendar, needed) - today;
  if (plannedStart)
    reasons.push({
      rule: 'L11',
      severity: 'warning',
      text: `${from.id} was to start ${dayText(from.start ?? asOf, asOf)} and has not been started.`,
    });
  else if (days > 0 && left < days)
    reasons.push({
      rule: 'L11',
      severity: 'warning',
      text: `${from.id} needs ${countText(days, 'working day')} and has not been started; ${to.id} is ${countText(Math.max(0, left), 'working day')} away.`,
    });
  return reasons;
}

/** Who can move what: the owner of the one end, the owner of the other; whoever plans where there is no owner. */
function menders(from: ScheduleRow, to: ScheduleRow, reasons: readonly ConflictReason[]): Mender[] {
  const has = (...rules: string[]) => reasons.some(({ rule }) => rules.includes(rule));
  const tasks: string[] = [
    ...(has('L7', 'L8') ? ['finish earlier'] : []),
    ...(has('L9') ? ['find an owner'] : []),
    ...(has('L10') ? ['estimate it'] : []),
    ...(has('L11') ? ['start it'] : []),
  ];
  const mender = (row: ScheduleRow, text: string): Mender => ({ key: row.id, text, ...present({ person: row.owner }) });
  const needsTime = has('L18', 'L19');
  return [
    ...(tasks.length > 0 ? [mender(from, tasks.join(', '))] : []),
    // Neither leave nor other work is the owner's alone to move.
    ...(needsTime ? [{ key: from.id, text: 'give it to somebody else' }] : []),
    ...(needsTime || has('L7', 'L8')
      ? [mender(to, to.kind === 'milestone' ? 'agree a later date' : 'start later')]
      : []),
  ];
}
