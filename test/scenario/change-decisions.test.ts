import type { SeedPage, SiteSeed } from '../../local/site/seed';
import { standardSettings } from '../../src/model/settings';
import { askChangeDecisions } from '../../src/app/change-decisions';
import { askSite, type AskedSite } from './ask-site';
import { withHidden } from './small-site';

const page = (id: string, text: string, rest: Partial<SeedPage> = {}): SeedPage => ({
  id,
  spaceId: '501',
  title: `Board ${id}`,
  authorId: 'ada',
  versions: [1, 2].map((number) => ({
    number,
    authorId: 'ada',
    createdAt: `2026-11-1${number}T09:00:00.000Z`,
    message: '',
    body: document(number === 1 ? 'ERP-4 is deferred' : text),
  })),
  ...rest,
});

function document(text: string) {
  const content = [
    { type: 'text', text: `${text} ` },
    { type: 'mention', attrs: { id: 'caro', text: '@Caro Díaz' } },
  ];
  const items = [{ type: 'decisionItem', attrs: { localId: 'd', state: 'DECIDED' }, content }];
  return { type: 'doc', version: 1, content: [{ type: 'decisionList', attrs: { localId: 'l' }, content: items }] };
}

const space = (id: string, key: string, read: readonly string[]) => ({
  id,
  key,
  name: `${key} space`,
  description: '',
  permissions: { read, edit: ['ada'], administer: ['ada'] },
});

const seed: SiteSeed = {
  ...withHidden({ summary: 'Hidden' }).seed(),
  spaces: [space('501', 'ERP', ['anyone']), space('502', 'BOARD', ['ada'])],
  pages: [
    page('9001', 'ERP-4 is rejected'),
    page('9002', 'ERP-4 stays secret'),
    page('9003', 'ERP-91 is approved'),
    page('9004', 'ERP-4 is approved', { spaceId: '502' }),
  ].map((one) => (one.id === '9002' ? { ...one, restrictions: { read: ['ada'] } } : one)),
};

let site: AskedSite;
beforeEach(async () => {
  site = await askSite(seed);
});
afterEach(() => site.close());

const read = async (as = 'ada') => {
  const answer = await site.ask('change-decisions', { project: 'ERP' }, as);
  if (answer.confluence === 'absent') throw new Error('Confluence is absent.');
  return answer;
};
const look = (decisionSpaces: readonly string[]) =>
  site.ask('save-settings', { project: 'ERP', settings: { ...standardSettings, decisionSpaces } });

describe('decisions on Confluence pages', () => {
  it('[C19] come from the space with the project’s key, as the newest version says, with a link back', async () => {
    const { decided, asked, spaces, pagesRead, more } = await read();
    expect({ asked, spaces, pagesRead, more }).toEqual({
      asked: ['ERP'],
      spaces: [{ key: 'ERP', name: 'ERP space' }],
      pagesRead: 3,
      more: false,
    });
    const rejected = decided.find(({ page }) => page.id === '9001');
    expect(rejected).toMatchObject({
      text: 'ERP-4 is rejected @Caro Díaz',
      mentioned: ['Caro Díaz'],
      says: 'rejected',
      standing: 'differs',
      request: { key: 'ERP-4', state: 'approved' },
      page: { title: 'Board 9001', path: '/wiki/spaces/ERP/pages/9001/Board+9001', version: 2 },
    });
    expect(rejected?.page.changed).toBe('2026-11-12T09:00:00.000Z');
  });

  it('[C20] tells what a page says against Jira', async () => {
    const { findings } = await read();
    expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['C20', '“Board 9003” says approved, Jira says Submitted.'],
      ['C20', '“Board 9001” says rejected, Jira says Approved.'],
    ]);
  });

  it('leave no trace of a restricted page, nor of a request that the person may not see', async () => {
    expect(JSON.stringify(await read())).toContain('stays secret');
    const seen = await read('ben');
    expect(seen.pagesRead).toBe(2);
    expect(seen.decided.map(({ page }) => page.id)).toEqual(['9001']);
    expect(JSON.stringify(seen)).not.toMatch(/secret|9002|ERP-91/);
    expect(await site.problem('change-decisions', { project: 'SEC' }, 'ben')).toMatchObject({ code: 'not-found' });
  });

  it('come from the spaces that the settings name, as far as the person may see them', async () => {
    await look(['BOARD']);
    expect((await read()).decided.map(({ page }) => page.id)).toEqual(['9004']);
    expect(await read('ben')).toMatchObject({ asked: ['BOARD'], spaces: [], pagesRead: 0, decided: [] });
    await look([]);
    expect(await read()).toMatchObject({ asked: [], spaces: [] });
  });

  it.each([401, 403, 404])('say so where Confluence is not there (%i)', async (status) => {
    const invocation = site.invocation('ada');
    const confluence = async () => ({ status, headers: { get: () => null }, text: async () => '' });
    const { value } = await askChangeDecisions(
      { ...invocation, user: { jira: invocation.user.jira, confluence } },
      { project: 'ERP' },
    );
    expect(value.confluence).toBe('absent');
  });

  it('cost two requests of Confluence and none for each page', async () => {
    await read();
    const asked = site.requests.map(({ name }) => name).filter((name) => name.includes('/wiki/'));
    expect(asked).toEqual(['GET /wiki/api/v2/spaces', 'GET /wiki/api/v2/pages']);
  });
});
