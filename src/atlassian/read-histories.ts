import { historyPage, type HistoryShape } from './history-shape';
import { inChunks } from './in-chunks';
import type { Jira } from './open-jira';
import type { FieldChange } from '../model/issue';
import { present } from '../model/present';

/** Most issues of one request, and most changes of one answer, that Jira allows. */
const issuesPerRequest = 1_000;
const changesPerPage = 10_000;

/** The changes of some fields (at most ten, by id) for each issue, oldest first. */
export type Histories = ReadonlyMap<string, readonly FieldChange[]>;

export async function readHistories(
  jira: Jira,
  issueIds: readonly string[],
  fieldIds: readonly string[],
): Promise<Histories> {
  const chunks = inChunks(issueIds, issuesPerRequest);
  const read = await Promise.all(chunks.map((chunk) => readChunk(jira, chunk, fieldIds)));
  const histories = new Map<string, FieldChange[]>();
  for (const { issueId, history } of read.flat()) {
    const changes = changesOf(history).filter(({ fieldId }) => fieldId === undefined || fieldIds.includes(fieldId));
    histories.set(issueId, [...(histories.get(issueId) ?? []), ...changes]);
  }
  for (const changes of histories.values()) changes.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return histories;
}

interface Entry {
  readonly issueId: string;
  readonly history: HistoryShape;
}

async function readChunk(jira: Jira, issueIds: readonly string[], fieldIds: readonly string[]): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  for (let token: string | undefined; ;) {
    const body = {
      issueIdsOrKeys: issueIds,
      fieldIds,
      maxResults: changesPerPage,
      ...(token === undefined ? {} : { nextPageToken: token }),
    };
    const page = await jira.read('fetch histories', { parameters: {}, body }, historyPage);
    for (const { issueId, changeHistories } of page.issueChangeLogs)
      for (const history of changeHistories) entries.set(`${issueId} ${history.id}`, { issueId, history });
    token = page.nextPageToken ?? undefined;
    if (token === undefined || seen.has(token)) return [...entries.values()];
    seen.add(token);
  }
}

function changesOf({ created, author, items }: HistoryShape): FieldChange[] {
  return items.map((item) => ({
    at: created,
    field: item.field,
    ...present({
      by: author ?? undefined,
      fieldId: item.fieldId ?? undefined,
      from: item.from ?? undefined,
      fromText: item.fromString ?? undefined,
      to: item.to ?? undefined,
      toText: item.toText ?? undefined,
    }),
  }));
}
