import type { Person } from '../model/person';
import { countText } from './count-text';
import { dateIn, daysBetween, isIsoDate, type IsoDate, type Instant } from '../model/date';
import { dayText } from '../model/date-text';
import type { FieldChange, Issue, StatusCategory } from '../model/issue';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';

/** Something that happened to work at stake since the risk was last looked at. It suggests a look and changes nothing. */
export interface RiskSignal {
  readonly rule: string;
  readonly kind: 'slipped' | 'overdue' | 'blocked' | 'reopened' | 'lost-owner';
  readonly issue: string;
  /** One sentence: what happened. */
  readonly text: string;
  readonly at?: Instant;
  readonly by?: Person;
}

export interface SignalsSince {
  /** Key of the risk, which does not count as what blocks the work. */
  readonly risk: string;
  /** The day the risk was last looked at, else the one it was raised on. */
  readonly since: IsoDate;
  readonly asOf: IsoDate;
  readonly categories: Readonly<Record<string, StatusCategory>>;
}

type Found = Pick<RiskSignal, 'kind' | 'text'> & { readonly change?: FieldChange };

/** [R19] What happened to open work at stake since the risk was last looked at, each with its evidence. */
export function riskSignals(
  work: Issue,
  { risk, since, asOf, categories }: SignalsSince,
  settings: ProjectSettings,
): RiskSignal[] {
  if (work.status.category === 'done') return [];
  const timeZone = settings.calendar.timeZone ?? 'UTC';
  const changes = (work.history ?? []).filter(({ at }) => dateIn(timeZone, at) >= since);
  const found = [...slipped(changes, work, asOf), ...overdue(work, asOf), ...blocked(work, changes, risk)];
  found.push(...reopened(changes, categories), ...withoutOwner(changes, work));
  return found.map(({ kind, text, change }) => ({
    rule: 'R19',
    kind,
    issue: work.key,
    text,
    ...present({ at: change?.at, by: change?.by }),
  }));
}

function of(field: string): (change: FieldChange) => boolean {
  return (change) => (change.fieldId ?? change.field) === field;
}

/** From the first date that was left to the one that stands now: there and back is no slip. */
function slipped(changes: readonly FieldChange[], { due }: Issue, asOf: IsoDate): Found[] {
  const moves = changes.filter(of('duedate'));
  const from = moves[0]?.from?.slice(0, 10);
  const change = moves.at(-1);
  if (!change || !due || from === undefined || !isIsoDate(from) || due <= from) return [];
  const moved = `${dayText(from, asOf)} became ${dayText(due, asOf)}`;
  return [{ kind: 'slipped', text: `Due ${countText(daysBetween(from, due), 'day')} later: ${moved}.`, change }];
}

function overdue({ due }: Issue, asOf: IsoDate): Found[] {
  if (due === undefined || due >= asOf) return [];
  return [{ kind: 'overdue', text: `Overdue since ${dayText(due, asOf)}.` }];
}

function blocked({ status, links }: Issue, changes: readonly FieldChange[], risk: string): Found[] {
  const blockers = links.filter(
    ({ key, label, status: other }) =>
      key !== risk && /^(?:is )?blocked by$/i.test(label.trim()) && other.category !== 'done',
  );
  if (/\b(?:blocked|impeded|on hold)\b/i.test(status.name)) {
    const change = changes.findLast(of('status'));
    return [{ kind: 'blocked', text: `In status “${status.name}”.`, ...present({ change }) }];
  }
  if (blockers.length === 0) return [];
  return [{ kind: 'blocked', text: `Blocked by ${blockers.map(({ key }) => key).join(', ')}.` }];
}

function reopened(changes: readonly FieldChange[], categories: SignalsSince['categories']): Found[] {
  const isDone = (id: string | undefined) => id !== undefined && categories[id] === 'done';
  const change = changes.findLast((one) => of('status')(one) && isDone(one.from) && !isDone(one.to));
  if (!change) return [];
  return [{ kind: 'reopened', text: `Reopened: from “${change.fromText ?? ''}” to “${change.toText ?? ''}”.`, change }];
}

function withoutOwner(changes: readonly FieldChange[], { assignee }: Issue): Found[] {
  if (assignee && !assignee.active)
    return [{ kind: 'lost-owner', text: `The account of ${assignee.name} is no longer active.` }];
  const change = changes.findLast(of('assignee'));
  if (assignee || !change?.from) return [];
  return [
    { kind: 'lost-owner', text: `Nobody has it since ${change.fromText ?? 'its assignee'} was taken off.`, change },
  ];
}
