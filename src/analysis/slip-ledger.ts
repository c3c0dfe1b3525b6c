import { dayOf, type WorkCalendar } from '../model/calendar';
import type { Instant, IsoDate } from '../model/date';
import type { Issue } from '../model/issue';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import { present } from '../model/present';
import type { ComparedBaselines } from './compared-dates';
import type { MilestoneStanding } from './milestone-standing';
import type { Milestone } from './milestones';
import type { ScheduleRow } from './schedule-row';
import { isLongAgo } from './schedule-window';
import { silentRedates, type Redate, type RedateAuthority } from './silent-redates';
import { versionRowId } from './version-row';

/** [B5] One re-plan: what was moved, by whom, and what stands behind it. */
export interface SlipMove {
  readonly at: Instant;
  readonly by?: Person;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** [D1] Positive when the date moved to later. */
  readonly workingDays: number;
  /** `covered` by an approved change request, `awaiting` its decision, `late` when it was approved too late, else `silent`. */
  readonly standing: Redate['standing'];
  readonly request?: string;
}

/** [B7] On this day it was said that the milestone would be reached on that date. */
export interface TrendPoint {
  readonly on: IsoDate;
  readonly date: IsoDate;
}

/** A milestone or a piece of work with everything that became of its date. */
export interface SlipLine {
  readonly id: string;
  /** Absent for a version. */
  readonly key?: string;
  readonly title: string;
  readonly kind: ScheduleRow['kind'];
  readonly owner?: Person;
  readonly done: boolean;
  readonly standing?: MilestoneStanding;
  /** [M1] */
  readonly firstCommitment?: IsoDate;
  /** [M3] Against the first commitment, of a milestone issue. */
  readonly firstSlipDays?: number;
  readonly original?: ScheduleRow['originally'];
  readonly compared?: ScheduleRow['compared'];
  /** The present, expected or real finish that slips are measured to. */
  readonly expected?: IsoDate;
  /** Oldest first. */
  readonly moves: readonly SlipMove[];
  readonly trend: readonly TrendPoint[];
}

export interface SlipLedger {
  readonly asOf: IsoDate;
  /** Open ones, and those reached as lately as the work that is still on the schedule; in the order of their dates. */
  readonly milestones: readonly SlipLine[];
  /** [B5] Milestones that were reached before, the latest first. */
  readonly reachedEarlier: readonly SlipLine[];
  /** Work on the schedule whose date was moved, the largest slip first. */
  readonly work: readonly SlipLine[];
  readonly moves: number;
  /** [B5] Moves with no approved change request behind them. */
  readonly unexplained: number;
}

interface LedgerFacts {
  readonly rows: readonly ScheduleRow[];
  readonly milestones: readonly Milestone[];
  readonly own: readonly Issue[];
  readonly requests: readonly RedateAuthority[];
  readonly baselines: ComparedBaselines;
}

/** [B5] [B7] Every re-plan of a project's dates with its cause, and how each milestone's date went over time. */
export function slipLedger(facts: LedgerFacts, calendar: WorkCalendar, asOf: IsoDate): SlipLedger {
  const issues = new Map(facts.own.map((issue) => [issue.key, issue]));
  const moves = movesByIssue(facts, calendar);
  const rows = new Map(facts.rows.map((row) => [row.id, row]));
  const lines = facts.milestones.flatMap((milestone) => {
    const row = rows.get(milestoneRowId(milestone));
    if (!row) return [];
    const { standing, forecast, slipDays } = milestone;
    const trend = trendOf(milestone, issues.get(row.id), moves.get(row.id) ?? [], facts.baselines, calendar, asOf);
    const line = lineOf(row, moves, trend);
    // Of a version the first date is that of its original baseline, which has a place of its own.
    const first = row.original === undefined ? {} : { firstCommitment: row.original, firstSlipDays: slipDays };
    return [{ ...line, standing, ...present({ expected: forecast, ...first }) }];
  });
  const known = new Set(lines.map(({ id }) => id));
  const isEarlier = ({ done, expected }: SlipLine) => done && expected !== undefined && isLongAgo(expected, asOf);
  const work = facts.rows
    .filter(({ id, elsewhere }) => !elsewhere && !known.has(id) && moves.has(id))
    .map((row) => lineOf(row, moves, []))
    .sort((a, b) => slipOf(b) - slipOf(a) || ascending(a.id, b.id));
  const all = [...lines, ...work].flatMap((line) => line.moves);
  return {
    asOf,
    milestones: lines.filter((line) => !isEarlier(line)),
    reachedEarlier: lines.filter(isEarlier).reverse(),
    work,
    moves: all.length,
    unexplained: all.filter(({ standing }) => standing !== 'covered').length,
  };
}

function milestoneRowId({ source }: Milestone): string {
  return source.kind === 'issue' ? source.key : versionRowId(source.id);
}

function slipOf({ original, compared }: SlipLine): number {
  return Math.max(original?.slipDays ?? 0, compared?.slipDays ?? 0);
}

function movesByIssue({ own, requests }: LedgerFacts, calendar: WorkCalendar): ReadonlyMap<string, SlipMove[]> {
  const moves = new Map<string, SlipMove[]>();
  for (const { issueKey, at, by, from, to, workingDays, standing, request } of silentRedates(own, requests, {
    calendar,
  }))
    moves.set(issueKey, [
      { at, from, to, workingDays, standing, ...present({ by, request }) },
      ...(moves.get(issueKey) ?? []),
    ]);
  return moves;
}

function lineOf(row: ScheduleRow, moves: ReadonlyMap<string, SlipMove[]>, trend: readonly TrendPoint[]): SlipLine {
  const { id, key, title, kind, owner, done, original, originally, compared, finish } = row;
  const line = { id, title, kind, done, moves: moves.get(id) ?? [], trend };
  return {
    ...line,
    ...present({ key, owner, compared, expected: finish, firstCommitment: original, original: originally }),
  };
}

/** [B7] From the day it was first dated; of a version, whose dates Jira does not keep, on the days of the baselines. */
function trendOf(
  milestone: Milestone,
  issue: Issue | undefined,
  moves: readonly SlipMove[],
  { original, chosen }: ComparedBaselines,
  calendar: WorkCalendar,
  asOf: IsoDate,
): readonly TrendPoint[] {
  const { forecast, done, doneOn } = milestone;
  const last = done ? doneOn : asOf;
  const points: TrendPoint[] = [];
  if (issue) {
    if (milestone.original !== undefined)
      points.push({ on: dayOf(calendar, firstDated(issue)), date: milestone.original });
    for (const { at, to } of moves) points.push({ on: dayOf(calendar, at), date: to });
  } else
    for (const baseline of new Set([original, chosen])) {
      const entry = baseline?.entries.find(({ id }) => id === milestoneRowId(milestone));
      if (baseline && entry) points.push({ on: baseline.head.asOf, date: entry.finish });
    }
  if (last !== undefined && forecast !== undefined) points.push({ on: last, date: forecast });
  return points;
}

/** The moment of its first due date; of one that it was created with, that of its creation. */
function firstDated({ history = [], created }: Issue): Instant {
  const [first] = history.filter(({ field, fieldId }) => (fieldId ?? field) === 'duedate');
  return first && first.from === undefined ? first.at : created;
}
