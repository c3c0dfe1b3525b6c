import * as v from 'valibot';
import { person } from './person';
import { instant } from './instant';

const text = v.nullish(v.string());

/** Jira calls the new text `toString`, which every object inherits; here it gets a name of its own. */
function renamed(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const toText: unknown = Object.hasOwn(item, 'toString') ? item.toString : undefined;
  return { ...item, toText };
}

/** Bulk answers give moments as numbers since 1970: seconds in the documents, milliseconds in practice. */
const moment = v.union([
  instant,
  v.pipe(
    v.number(),
    v.transform((given) => new Date(given < 100_000_000_000 ? given * 1_000 : given).toISOString()),
  ),
]);

const history = v.object({
  id: v.string(),
  author: v.nullish(person),
  created: moment,
  items: v.array(
    v.pipe(
      v.unknown(),
      v.transform(renamed),
      v.object({ field: v.string(), fieldId: text, from: text, fromString: text, to: text, toText: text }),
    ),
  ),
});
export type HistoryShape = v.InferOutput<typeof history>;

export const historyPage = v.object({
  issueChangeLogs: v.optional(v.array(v.object({ issueId: v.string(), changeHistories: v.array(history) })), []),
  nextPageToken: text,
});
