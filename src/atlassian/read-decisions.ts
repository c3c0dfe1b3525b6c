import * as v from 'valibot';
import { decisionItems } from './decision-items';
import { instant } from './instant';
import type { Jira } from './open-jira';
import type { PageDecision } from '../model/page-decision';

export interface Space {
  readonly key: string;
  readonly name: string;
}

/** The decisions on the pages of some spaces that the person may see, and how far was looked. */
export interface DecisionsRead {
  readonly spaces: readonly Space[];
  readonly decisions: readonly PageDecision[];
  readonly pagesRead: number;
  /** Whether there are older pages that were not read. */
  readonly more: boolean;
}

/** Pages come with their whole text: more at once make answers of many megabytes. */
const pagesAtOnce = 100;
const mostAnswers = 3;

const links = v.optional(v.object({ next: v.optional(v.string()) }), {});
const spaceList = v.object({ results: v.array(v.object({ id: v.string(), key: v.string(), name: v.string() })) });
const page = v.object({
  id: v.string(),
  title: v.string(),
  version: v.object({ number: v.number(), createdAt: instant }),
  body: v.optional(v.object({ atlas_doc_format: v.optional(v.object({ value: v.string() })) })),
  _links: v.object({ webui: v.string() }),
});
const pageList = v.object({ results: v.array(page), _links: links });

/** Reads the pages that were changed last, newest first; Confluence leaves out what the person may not see. */
export async function readDecisions(jira: Jira, spaceKeys: readonly string[]): Promise<DecisionsRead> {
  const none = { spaces: [], decisions: [], pagesRead: 0, more: false };
  if (spaceKeys.length === 0) return none;
  const query = { keys: spaceKeys, limit: 250 };
  const { results: spaces } = await jira.read('spaces', { parameters: {}, query }, spaceList);
  if (spaces.length === 0) return none;
  const ids = spaces.map(({ id }) => id);
  const pages: v.InferOutput<typeof page>[] = [];
  let cursor: string | undefined;
  for (let answers = 0; answers < mostAnswers && (answers === 0 || cursor !== undefined); answers += 1) {
    const list = await readPages(jira, ids, cursor);
    pages.push(...list.results);
    cursor = cursorOf(list._links.next);
  }
  return {
    spaces: spaces.map(({ key, name }) => ({ key, name })),
    decisions: pages.flatMap(decisionsOn),
    pagesRead: pages.length,
    more: cursor !== undefined,
  };
}

function readPages(jira: Jira, spaceIds: readonly string[], cursor: string | undefined) {
  const query = {
    'space-id': spaceIds,
    'body-format': 'atlas_doc_format',
    sort: '-modified-date',
    limit: pagesAtOnce,
    ...(cursor !== undefined && { cursor }),
  };
  return jira.read('pages', { parameters: {}, query }, pageList);
}

function cursorOf(next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  return new URLSearchParams(next.slice(next.indexOf('?') + 1)).get('cursor') ?? undefined;
}

function decisionsOn({ id, title, version, body, _links }: v.InferOutput<typeof page>): readonly PageDecision[] {
  const found = { id, title, path: `/wiki${_links.webui}`, version: version.number, changed: version.createdAt };
  return decisionItems(documentOf(body?.atlas_doc_format?.value)).map((item) => ({ page: found, ...item }));
}

/** A page without a document that can be read, such as a whiteboard's, holds no decisions. */
function documentOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
