import type { JqlField, Literal } from './field';
import { asked, type Asked, type Predicate } from './predicate';
import type { HistoryLimits } from './history-limits';
import type { JqlIssue, JqlSource } from './source';
import { idOf } from './read-value';

interface Change {
  readonly at: number;
  readonly by: string | undefined;
  readonly from: Side;
  readonly to: Side;
}

/** One side of a change: what the changelog says was, or became, the value. */
interface Side {
  readonly id: string | null;
  readonly text: string | null;
}

/** A stretch of time during which an issue held a value. */
interface Spell {
  readonly start: number;
  readonly end: number;
  readonly by: string | undefined;
}

function changes<I extends JqlIssue>(issue: I, fieldId: string, source: JqlSource<I>): Change[] {
  const wanted = fieldId.toLowerCase();
  const found: Change[] = [];
  for (const { created, authorId, items } of source.changelog(issue))
    for (const item of items) {
      const id = (item.fieldId ?? item.field).toLowerCase().replaceAll(' ', '');
      if (id === wanted || `${id}s` === wanted)
        found.push({
          at: Date.parse(created),
          by: authorId,
          from: { id: item.from, text: item.fromString },
          // Read by hand: every object has a toString, also one that was seeded without.
          to: { id: item.to, text: typeof item.toString === 'string' ? item.toString : null },
        });
    }
  return found;
}

function sideTest({ scalars, empty }: Asked, texts: readonly string[]): (side: Side) => boolean {
  const ids = new Set(scalars.map(String));
  const names = new Set(texts.map((text) => text.toLowerCase()));
  return ({ id, text }) => {
    if (id === null && (text === null || text === '')) return empty;
    return (id !== null && ids.has(id)) || (text !== null && names.has(text.toLowerCase()));
  };
}

function spells<I extends JqlIssue>(
  issue: I,
  field: JqlField<I>,
  wanted: Asked,
  texts: readonly string[],
  source: JqlSource<I>,
): Spell[] {
  const test = sideTest(wanted, texts);
  const created = Date.parse(String(issue.fields['created']));
  const creator = idOf(issue.fields['creator']);
  const found: Spell[] = [];
  let open: { start: number; by: string | undefined } | undefined;
  let mentioned = false;
  for (const { at, by, from, to } of changes(issue, field.history ?? '', source)) {
    if (test(from) && (open || !mentioned)) {
      found.push({ start: open?.start ?? created, by: open ? open.by : creator, end: at });
      open = undefined;
    }
    mentioned ||= test(from) || test(to);
    if (test(to)) open ??= { start: at, by };
  }
  if (open) found.push({ ...open, end: Infinity });
  const values = field.values(issue);
  const now = values.length === 0 ? wanted.empty : values.some((value) => wanted.scalars.includes(value));
  if (!mentioned && now) found.push({ start: created, end: Infinity, by: creator });
  return found;
}

/** Names as written in the query: history may know a value that was since renamed or deleted. */
function textsIn(literals: readonly Literal[]): string[] {
  return literals.flatMap((literal) => (literal.form === 'text' ? [literal.text] : []));
}

/** `status WAS …`: whether the issue ever held one of the values, within the limits. */
export function wasPredicate<I extends JqlIssue>(
  field: JqlField<I>,
  literals: readonly Literal[],
  limits: HistoryLimits,
  source: JqlSource<I>,
): Predicate<I> | { readonly errors: readonly string[] } {
  const reading = asked(field, literals);
  if ('errors' in reading) return reading;
  const texts = textsIn(literals);
  const { by, periods } = limits;
  return (issue) =>
    spells(issue, field, reading.asked, texts, source).some(
      (spell) =>
        (by === undefined || (spell.by !== undefined && by.includes(spell.by))) &&
        periods.every(({ start, end }) => spell.start < end && spell.end > start),
    );
}

/** `status CHANGED …`: whether one change of the field lies within all the limits. */
export function changedPredicate<I extends JqlIssue>(
  field: JqlField<I>,
  limits: HistoryLimits,
  source: JqlSource<I>,
): Predicate<I> | { readonly errors: readonly string[] } {
  const sides: { from?: (side: Side) => boolean; to?: (side: Side) => boolean } = {};
  for (const end of ['from', 'to'] as const) {
    const literals = limits[end];
    if (!literals) continue;
    const reading = asked(field, literals);
    if ('errors' in reading) return reading;
    sides[end] = sideTest(reading.asked, textsIn(literals));
  }
  return (issue) =>
    changes(issue, field.history ?? '', source).some(
      ({ at, by, from, to }) =>
        (sides.from?.(from) ?? true) &&
        (sides.to?.(to) ?? true) &&
        (limits.by === undefined || (by !== undefined && limits.by.includes(by))) &&
        limits.periods.every(({ start, end }) => at >= start && at < end),
    );
}
