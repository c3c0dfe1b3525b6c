import { join } from 'node:path';
import { openLocalApp, type LocalApp } from '../../local/runtime/local-app';
import { askSite, type AskedSite } from './ask-site';
import { now, smallSite } from './small-site';
import type { RequestName, Requests } from '../../src/api';

const manifest = join(__dirname, '..', '..', 'manifest.yml');

let app: LocalApp;
let direct: AskedSite;
beforeAll(async () => {
  jest.useFakeTimers({ now: new Date(now), doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'] });
  const seed = () => smallSite().seed();
  app = await openLocalApp({
    manifest,
    folder: ':memory:',
    seed,
    siteUrl: 'http://site.test',
    now: () => new Date(now),
  });
  direct = await askSite(seed());
});
afterAll(async () => {
  jest.useRealTimers();
  await app.close();
  await direct.close();
});

const page = { accountId: 'ada', moduleKey: 'project-page' };

describe('on the genuine Forge packages', () => {
  it.each<{ readonly [N in RequestName]: readonly [N, Requests[N]['ask']] }[RequestName]>([
    ['projects', {}],
    ['risk-register', { project: 'ERP' }],
    ['change-log', { project: 'ERP' }],
    ['capacity', { project: 'ERP' }],
    ['status-report', { project: 'ERP' }],
    ['issue-risk', { issue: 'ERP-1' }],
    ['people', { project: 'ERP', query: 'b' }],
    ['settings', { project: 'ERP' }],
    ['edit-risk', { issue: 'ERP-2', edit: { probability: 5 } }],
    ['review-risk', { issue: 'ERP-1' }],
  ])('%s %j is answered as it is without them', async (name, asked) => {
    const answer = await app.host.resolve(name, asked, page);
    const value: unknown = JSON.parse(JSON.stringify(await direct.ask(name, asked)));
    expect(answer).toEqual({ ok: true, value: { readAt: now, siteUrl: 'http://site.test', value } });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'nonsense'])(
    'answers nothing to %s',
    async (name) => {
      const answer = await app.host.resolve(name, { secret: 1 }, page);
      expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid' } });
      expect(JSON.stringify(answer)).not.toContain('secret');
    },
  );

  it('cannot be told by a frame who asks', async () => {
    const caller = { ...page, accountId: 'ben', extension: { accountId: 'ada', project: { key: 'SEC' } } };
    const answer = await app.host.resolve('risk-register', { project: 'SEC' }, caller);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  it('asks a visitor without an account to sign in', async () => {
    for (const caller of [{ moduleKey: 'status-report' }, { ...page, accountId: 'unidentified' }]) {
      const answer = await app.host.resolve('risk-register', { project: 'ERP' }, caller);
      expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    }
  });

  it('refuses a payload of another form and names the input', async () => {
    for (const payload of [
      undefined,
      null,
      'ERP',
      [],
      { project: 7 },
      { project: 'ERP', more: 1 },
      { project: '../ERP' },
    ])
      expect(await app.host.resolve('risk-register', payload, page)).toMatchObject({
        ok: false,
        problem: { code: 'invalid' },
      });
  });

  it('begins the day where the person is', async () => {
    const far = { ...page, timeZone: 'Pacific/Kiritimati' };
    expect(await app.host.resolve('risk-register', { project: 'ERP' }, far)).toMatchObject({
      value: { value: { register: { asOf: '2026-11-19' } } },
    });
    const nowhere = { ...page, timeZone: 'Mars/Olympus' };
    expect(await app.host.resolve('risk-register', { project: 'ERP' }, nowhere)).toMatchObject({
      value: { value: { register: { asOf: '2026-11-18' } } },
    });
  });
});

describe('the lozenge of an issue', () => {
  const status = (key: string, accountId = 'ada') => {
    const extension = { issue: { key } };
    return app.host.invoke('issue-risk-status', { extension }, { accountId, moduleKey: 'issue-risk', extension });
  };

  it('says how the risk stands, or that it is none', async () => {
    const lozenge = (label: string, type: string) => ({ status: { type: 'lozenge', value: { label, type } } });
    expect(await status('NET-1')).toEqual(lozenge('HIGH 12', 'moved'));
    expect(await status('NET-2')).toEqual(lozenge('NOT ASSESSED', 'default'));
    expect(await status('ERP-3')).toEqual(lozenge('CLOSED', 'default'));
    expect(await status('ERP-6')).toEqual(lozenge('NOT A RISK', 'default'));
  });

  it('says nothing of what the person may not see, nor when the product names no issue', async () => {
    expect(await status('ERP-999', 'ben')).toEqual({});
    expect(await app.host.invoke('issue-risk-status', {}, page)).toEqual({});
  });
});

describe('the export of a report macro', () => {
  const exported = async (payload: object, accountId = 'ada') =>
    JSON.stringify(await app.host.invoke('status-report-export', payload, { accountId, moduleKey: 'status-report' }));
  const config = { project: 'ERP', detail: 'full', title: 'Week report' };

  it.each([
    ['extensionPayload.config', { exportType: 'pdf', extensionPayload: { config } }],
    ['context.extension.config', { exportType: 'word', context: { extension: { config } } }],
    ['config', { config }],
  ])('takes what was configured from %s', async (_where, payload) => {
    const document = await exported(payload);
    expect(document).toContain('Week report');
    expect(document).toContain('ERP-5');
  });

  it('says why there is no report, and nothing more', async () => {
    const hidden = await exported({ extensionPayload: { config: { project: 'SEC', detail: 'full' } } }, 'ben');
    expect(hidden).toContain('This project does not exist, or you are not allowed to see it.');
    expect(hidden).not.toContain('Project SEC');
    expect(await exported({ extensionPayload: { config: {} } })).toContain('No project has been chosen');
    expect(await exported({})).toContain('No project has been chosen');
  });
});
