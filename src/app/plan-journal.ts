import * as v from 'valibot';
import { jiraValues } from './plan-shapes';
import { readPart, writePart } from '../store/plan-imports';
import type { KeyValue } from '../store/key-value';

const entry = v.object({
  task: v.string(),
  /** Absent while it is not known what became of the raising. */
  key: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  /** Absent of an issue that the import created. */
  before: v.exactOptional(jiraValues),
  after: jiraValues,
});
const partShape = v.fallback(v.object({ entries: v.array(entry) }), { entries: [] });

/** One write of an import, with what stood there before. */
export type JournalEntry = Readonly<v.InferOutput<typeof entry>>;

interface Place {
  readonly projectId: string;
  readonly id: string;
  readonly part: number;
}

export async function writeJournal(
  store: KeyValue,
  { projectId, id, part }: Place,
  entries: readonly JournalEntry[],
): Promise<void> {
  await writePart(store, projectId, { kind: 'journal', id, part }, { v: 1, entries });
}

export async function readJournal(store: KeyValue, { projectId, id, part }: Place): Promise<readonly JournalEntry[]> {
  return v.parse(partShape, await readPart(store, projectId, { kind: 'journal', id, part })).entries;
}
