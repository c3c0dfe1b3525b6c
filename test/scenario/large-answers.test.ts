import { join } from 'node:path';
import { openLocalApp, type LocalApp } from '../../local/runtime/local-app';
import type { PackedReply } from '../../src/api';
import { portfolio } from '../site-builder';
import { unpackReply } from '../../static/unpack-reply';

const many = 3000;
const words = 'which would keep the order desk from shipping until somebody finds out why it happened';

let app: LocalApp;
beforeAll(async () => {
  const site = portfolio().person('ada', { displayName: 'Ada Lindqvist' }).project('ERP');
  for (let number = 1; number <= many; number += 1)
    site.risk(`ERP-${number}`, { summary: `Risk ${number}, ${words}`, probability: 3, impact: 4 });
  app = await openLocalApp({
    manifest: join(__dirname, '..', '..', 'manifest.yml'),
    folder: ':memory:',
    seed: () => site.seed(),
    siteUrl: 'http://site.test',
  });
}, 60_000);
afterAll(() => app.close());

const page = { accountId: 'ada', moduleKey: 'project-page' };
const isPacked = (reply: unknown): reply is PackedReply =>
  typeof reply === 'object' && reply !== null && 'packed' in reply && typeof reply.packed === 'string';

describe('what crosses the bridge', () => {
  it('is packed when a register is large, and holds every row', async () => {
    const reply = await app.host.resolve('risk-register', { project: 'ERP' }, page);
    if (!isPacked(reply)) throw new Error('The reply was not packed');
    expect(await unpackReply(reply)).toMatchObject({
      ok: true,
      value: { value: { register: { totals: { open: many } } } },
    });
  }, 60_000);

  it('is refused by the platform when a request is too large', async () => {
    const asked = { project: 'ERP', query: 'x'.repeat(500_000) };
    await expect(app.host.resolve('people', asked, page)).rejects.toThrow('500000 at most');
  });
});
