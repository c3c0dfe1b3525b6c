import { openSite, type Site } from '../../local/site/site';
import type { SeedPage, SiteSeed } from '../../local/site/seed';
import { portfolio } from '../site-builder';

/** What came back, with its JSON read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

export interface Wiki {
  readonly site: Site;
  /** Asks as an account; a body that is no form is sent as JSON. */
  ask(as: string | undefined, method: string, path: string, body?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

type Node = Readonly<Record<string, unknown>>;
const text = (value: string): Node => ({ type: 'text', text: value });
export const paragraph = (...content: readonly Node[]): Node => ({ type: 'paragraph', content });
export const document = (...content: readonly Node[]): Node => ({ type: 'doc', version: 1, content });

function task(localId: string, state: 'TODO' | 'DONE', who: string, day: string, what: string): Node {
  const content = [
    { type: 'mention', attrs: { id: who, text: `@${who}` } },
    text(` ${what} `),
    { type: 'date', attrs: { timestamp: String(Date.parse(day)) } },
  ];
  return { type: 'taskItem', attrs: { localId, state }, content };
}

function meeting(firstState: 'TODO' | 'DONE'): Node {
  const content = [
    task('t1', firstState, 'ben', '2026-03-10', 'Order the firewall'),
    task('t2', 'TODO', 'cleo', '2026-03-20', 'Book the test room'),
  ];
  return document(paragraph(text('Weekly notes about cutover')), {
    type: 'taskList',
    attrs: { localId: 'list' },
    content,
  });
}

const page = (id: string, title: string, parentId: string | undefined, rest: Partial<SeedPage> = {}): SeedPage => ({
  id,
  spaceId: '501',
  ...(parentId === undefined ? {} : { parentId }),
  title,
  authorId: 'ada',
  versions: [
    {
      number: 1,
      authorId: 'ada',
      createdAt: '2026-03-01T09:00:00.000Z',
      message: '',
      body: document(paragraph(text(title))),
    },
  ],
  ...rest,
});

/**
 * Space ERP (everybody reads, Ada and Ben write) with a home page, a meeting page of two versions and a board page that only Ada
 * and the leads may read, with a page below it; space NET for Ada and the app. Cleo only reads.
 */
export function wikiSeed(): SiteSeed {
  const people = ['ada', 'ben', 'cleo'].reduce((site, accountId) => site.person(accountId), portfolio());
  const seed = people.person('app', { accountType: 'app' }).group('leads', ['ada']).project('ERP').seed();
  const space = (
    id: string,
    key: string,
    read: readonly string[],
    edit: readonly string[],
  ): SiteSeed['spaces'][number] => ({
    id,
    key,
    name: `Space ${key}`,
    description: `All about ${key}`,
    permissions: { read, edit, administer: ['ada'] },
  });
  return {
    ...seed,
    spaces: [
      space('501', 'ERP', ['anyone'], ['ada', 'ben', 'app']),
      space('502', 'NET', ['ada', 'app'], ['ada', 'app']),
    ],
    pages: [
      page('601', 'ERP home', undefined, { properties: { 'coordinator.report': { frozen: true } } }),
      page('602', 'Weekly meeting', '601', {
        versions: [
          { number: 1, authorId: 'ada', createdAt: '2026-03-02T09:00:00.000Z', message: '', body: meeting('TODO') },
          {
            number: 2,
            authorId: 'ben',
            createdAt: '2026-03-11T15:00:00.000Z',
            message: 'Ordered',
            body: meeting('DONE'),
          },
        ],
      }),
      page('603', 'Board only', '601', { restrictions: { read: ['group:leads'] } }),
      page('604', 'Minutes of the board', '603'),
      page('605', 'Risk policy', '601', { restrictions: { update: ['ada'] } }),
      page('701', 'NET home', undefined, { spaceId: '502' }),
    ],
  };
}

export const wikiNow = new Date('2026-03-18T09:00:00.000Z');

export async function openWiki(file = ':memory:', now: () => Date = () => wikiNow): Promise<Wiki> {
  const site = await openSite({ file, seed: wikiSeed, now });
  return {
    site,
    async ask(as, method, path, body) {
      const authorization: Record<string, string> = as === undefined ? {} : { authorization: `Bearer ${as}` };
      const isForm = body instanceof FormData;
      const headers = {
        ...authorization,
        'x-atlassian-token': 'nocheck',
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      };
      const sent = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) };
      const response = await site.fetch(new Request(`http://site.test/wiki${path}`, { method, headers, ...sent }));
      const answered = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        json: answered === '' ? undefined : JSON.parse(answered),
      };
    },
    close: () => site.close(),
  };
}
