import type { Schedule, ScheduledActivity } from '../../../../src/analysis/schedule/schedule';
import type { Activity } from '../../../../src/model/activity';
import { addDays, weekday } from '../../../../src/model/date';
import type { Network } from '../../../../src/model/network';
import type { Lag, LinkType, PlanLink } from '../../../../src/model/plan-link';
import { dated } from './chart-notes';

/** Monday on which every chart begins. */
const monday = '2026-01-05';

export interface Chart {
  readonly network: Network;
  /** The same chart drawn from a schedule. */
  draw(schedule: Schedule): string;
}

/**
 * A schedule as text: `build | ..====    | after design`. '=' is a day of work, '.' a day of float behind it, '-' a day off within it and '◆' a
 * milestone. The number of '=' is the duration, the notes are links and demands; where the bar stands is what is expected.
 */
export function chart(text: string, facts: Partial<Network> = {}): Chart {
  const rows = lines(text).map((line) => {
    const [name = '', bar = '', notes = ''] = line.split('|');
    return { id: name.trim(), bar, notes: notes.trim() };
  });
  const width = Math.max(...rows.map(({ bar }) => bar.length));
  const read = rows.map(({ id, bar, notes }) => ({ id, ...readNotes(id, notes), days: bar.split('=').length - 1 }));
  const network: Network = {
    start: `${monday}T08:00:00`,
    calendars: [],
    activities: read.map(({ id, days, facts: own }): Activity => ({
      id,
      name: id,
      durationMinutes: days * 480,
      ...own,
    })),
    links: read.flatMap(({ links }) => links),
    ...facts,
  };
  const column = Math.max(...rows.map(({ id }) => id.length));
  const draw = ({ activities }: Schedule) =>
    rows
      .map(({ id, notes }, place) => `${id.padEnd(column)} |${bar(activities[place], width)}| ${notes}`.trimEnd())
      .join('\n');
  return { network, draw };
}

/** The chart's own lines in the form that `draw` gives them. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function bar(activity: ScheduledActivity | undefined, width: number): string {
  if (!activity) return '';
  const { start, finish, lateFinish, kind } = activity;
  const cells = Array.from({ length: width }, (_, place) => {
    const day = addDays(monday, place - 1);
    const [begins, ends] = [`${day}T00:00:00`, `${addDays(day, 1)}T00:00:00`];
    const off = weekday(day) > 5;
    if (kind === 'milestone' && day === start.slice(0, 10)) return '◆';
    if (kind !== 'milestone' && start < ends && finish > `${day}T08:00:00`) return off ? '-' : '=';
    return finish <= ends && lateFinish > begins && !off ? '.' : ' ';
  });
  return cells.join('');
}

function readNotes(id: string, text: string): { links: PlanLink[]; facts: Partial<Activity> } {
  const links: PlanLink[] = [];
  let facts: Partial<Activity> = {};
  for (const note of text.split(';').map((one) => one.trim())) {
    const link = /^(after|SS|FF|SF) (\S+)(?: ([+-]\d+)(d|ed))?$/.exec(note);
    if (link) links.push(linkOf(id, link));
    else facts = { ...facts, ...dated(note) };
  }
  return { links, facts };
}

function linkOf(id: string, [, word = '', from = '', count, unit]: readonly (string | undefined)[]): PlanLink {
  const type = linkTypes[word] ?? 'FS';
  const days = Number(count ?? 0);
  const lag: Lag = unit === 'ed' ? { kind: 'elapsed', minutes: days * 1440 } : { kind: 'working', minutes: days * 480 };
  return { predecessorId: from, successorId: id, type, ...(days === 0 ? {} : { lag }) };
}

const linkTypes: Readonly<Record<string, LinkType>> = { after: 'FS', SS: 'SS', FF: 'FF', SF: 'SF' };
