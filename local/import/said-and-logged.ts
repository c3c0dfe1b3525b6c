import * as v from 'valibot';
import type { ImportNotes } from './import-notes';
import type { People } from './people';
import { idShape } from './raw-shapes';
import { plainText } from '../site/adf-text';
import type { SeedIssue } from '../site/seed';
import { instantOf } from '../site/timestamp';

type Comment = SeedIssue['comments'][number];
type Worklog = SeedIssue['worklogs'][number];

const commentShape = v.looseObject({
  id: v.optional(idShape),
  author: v.unknown(),
  created: v.string(),
  body: v.unknown(),
});
const worklogShape = v.looseObject({
  id: v.optional(idShape),
  author: v.unknown(),
  started: v.string(),
  timeSpentSeconds: v.number(),
  comment: v.optional(v.unknown()),
});

/** The comments that stand in an issue's fields. */
export function readComments(key: string, value: unknown, people: People, notes: ImportNotes): Comment[] {
  return entries('Comment', 'comments', key, value, notes).flatMap((raw, index) => {
    const parsed = v.safeParse(commentShape, raw);
    const created = parsed.success ? instantOf(parsed.output.created) : undefined;
    const authorId = parsed.success ? people.account(parsed.output.author) : undefined;
    if (!parsed.success || !created || !authorId) return leaveOut('Comment', key, notes);
    return [
      { id: parsed.output.id ?? `${key}-${index}`, authorId, created, text: plainText(parsed.output.body).trim() },
    ];
  });
}

/** The time that stands in an issue's fields. */
export function readWorklogs(key: string, value: unknown, people: People, notes: ImportNotes): Worklog[] {
  return entries('Log Work', 'worklogs', key, value, notes).flatMap((raw, index) => {
    const parsed = v.safeParse(worklogShape, raw);
    const started = parsed.success ? instantOf(parsed.output.started) : undefined;
    const authorId = parsed.success ? people.account(parsed.output.author) : undefined;
    if (!parsed.success || !started || !authorId) return leaveOut('Log Work', key, notes);
    const { id = `${key}-${index}`, timeSpentSeconds, comment } = parsed.output;
    const text = plainText(comment).trim();
    return [{ id, authorId, started, timeSpentSeconds, ...(text ? { text } : {}) }];
  });
}

/** A page of them, or the list alone. */
function entries(field: string, name: string, key: string, value: unknown, notes: ImportNotes): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const page = v.safeParse(v.looseObject({ [name]: v.array(v.unknown()), total: v.optional(v.number()) }), value);
  if (!page.success) return [];
  const list = page.output[name];
  if (!Array.isArray(list)) return [];
  if (typeof page.output.total === 'number' && page.output.total > list.length)
    notes.leaveOut(field, key, `only ${list.length} of ${page.output.total} are in the file`);
  return list;
}

function leaveOut(field: string, key: string, notes: ImportNotes): never[] {
  notes.leaveOut(field, key, 'without an author, a time or a text');
  return [];
}
