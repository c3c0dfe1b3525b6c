import * as v from 'valibot';
import type { FileContents, Found } from './file-contents';
import type { ImportNotes, Place } from './import-notes';
import type { People } from './people';
import { historyShape, type RawHistory } from './raw-shapes';
import { instantOf } from '../site/timestamp';
import type { SeedHistory } from '../site/seed';

/** An entry of a changelog that could be read, with its author as given. */
export interface ReadHistory {
  readonly raw: RawHistory;
  readonly created: string;
}

export interface ReadChangelog {
  readonly found: number;
  readonly entries: readonly ReadHistory[];
}

/** The changelog of one issue, inside it or beside it, oldest first; what cannot be read is noted. */
export function readChangelog(
  issue: Found,
  ids: readonly string[],
  contents: FileContents,
  notes: ImportNotes,
): ReadChangelog {
  const inside = insideOf(issue, notes);
  const beside = contents.histories
    .filter((one) => ids.includes(one.issue))
    .map((one) => ({ file: one.file, path: one.path, values: one.values }));
  const entries = new Map<string, ReadHistory>();
  let found = 0;
  for (const { file, path, values } of [...inside, ...beside])
    values.forEach((value, index) => {
      found += 1;
      const place = { file, path: `${path}[${index}]` };
      const entry = readHistory(value, place, notes);
      if (!entry) return;
      const id = entry.raw.id ?? `${place.file} ${place.path}`;
      if (entries.has(id)) notes.skip(place, `changelog entry ${id} was already taken`);
      else entries.set(id, entry);
    });
  return {
    found,
    entries: [...entries.values()].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0)),
  };
}

/** As the site keeps it; authors become people. */
export function seedHistory({ raw, created }: ReadHistory, freeId: () => string, people: People): SeedHistory {
  const authorId = people.account(raw.author);
  return { id: raw.id ?? freeId(), ...(authorId ? { authorId } : {}), created, items: raw.items };
}

interface Values extends Place {
  readonly values: readonly unknown[];
}

const pageShape = v.looseObject({ histories: v.array(v.unknown()), total: v.optional(v.number()) });
const carrierShape = v.looseObject({ changelog: v.optional(v.unknown()), histories: v.optional(v.array(v.unknown())) });

function insideOf({ file, path, value }: Found, notes: ImportNotes): Values[] {
  const carrier = v.safeParse(carrierShape, value);
  if (!carrier.success) return [];
  const { changelog, histories } = carrier.output;
  if (Array.isArray(changelog)) return [{ file, path: `${path}.changelog`, values: changelog }];
  const page = v.safeParse(pageShape, changelog);
  if (page.success) {
    const { histories: values, total = values.length } = page.output;
    if (total > values.length)
      notes.skip(
        { file, path: `${path}.changelog` },
        `${total - values.length} of ${total} changelog entries are not in the file`,
      );
    return [{ file, path: `${path}.changelog.histories`, values }];
  }
  if (changelog !== undefined && changelog !== null)
    notes.skip({ file, path: `${path}.changelog` }, 'the changelog is neither a list nor a page');
  return histories ? [{ file, path: `${path}.histories`, values: histories }] : [];
}

function readHistory(value: unknown, place: Place, notes: ImportNotes): ReadHistory | undefined {
  const parsed = v.safeParse(historyShape, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue) ?? '';
    notes.skip(place, `changelog entry: ${where ? `${where} ` : ''}${issue.message}`);
    return undefined;
  }
  const { created } = parsed.output;
  const instant = typeof created === 'number' ? new Date(created).toISOString() : instantOf(created);
  if (instant === undefined) notes.skip(place, `changelog entry: “${created}” is not a point in time`);
  return instant === undefined ? undefined : { raw: parsed.output, created: instant };
}
