import { join } from 'node:path';
import * as v from 'valibot';
import { openLocalApp, type LocalApp } from '../../local/runtime/local-app';
import { now, withHidden } from './small-site';
import { riskLevels } from '../../src/model/risk-model';
import { standardSettings } from '../../src/model/settings';

const manifest = join(__dirname, '..', '..', 'manifest.yml');
const found = v.object({ issues: v.array(v.object({ key: v.string() })) });
const refused = v.object({ errorMessages: v.array(v.string()) });
const registers = v.object({
  ok: v.literal(true),
  value: v.object({
    value: v.object({
      register: v.object({ rows: v.array(v.object({ key: v.string(), level: v.optional(v.string()) })) }),
    }),
  }),
});

let app: LocalApp;
beforeEach(async () => {
  jest.useFakeTimers({ now: new Date(now), doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'] });
  const seed = () =>
    withHidden({ summary: 'Hidden', status: 'Identified', probability: 4, impact: 5 })
      .person('app-coordinator', { accountType: 'app' })
      .risk('NET-7', {
        summary: 'Reviewed',
        properties: { 'coordinator.risk': { v: 1, probability: 5, impact: 5, lastReview: '2026-11-16' } },
      })
      .task('NET-8', {
        labels: ['risk'],
        updated: '2026-11-17T10:00:00.000Z',
        properties: { 'coordinator.risk': { v: 1, probability: 4, impact: 1 } },
      })
      .seed();
  app = await openLocalApp({
    manifest,
    folder: ':memory:',
    seed,
    siteUrl: 'http://site.test',
    now: () => new Date(now),
  });
});
afterEach(async () => {
  jest.useRealTimers();
  await app.close();
});

async function search(jql: string, as = 'ada'): Promise<unknown> {
  const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ jql, fields: ['summary'], maxResults: 100 });
  const answer = await app.site(
    new Request('http://site.test/rest/api/3/search/jql', { method: 'POST', headers, body }),
  );
  return answer.json();
}

async function keys(jql: string, as = 'ada'): Promise<readonly string[]> {
  return v.parse(found, await search(`${jql} ORDER BY key ASC`, as)).issues.map(({ key }) => key);
}

async function levelled(level: string, as = 'ada'): Promise<readonly string[]> {
  const rows = await Promise.all(
    ['ERP', 'NET', 'SEC'].map(async (project) => {
      const answer = await app.host.resolve('risk-register', { project }, { accountId: as, moduleKey: 'project-page' });
      return v.is(registers, answer) ? answer.value.value.register.rows : [];
    }),
  );
  return rows.flat().flatMap((row) => (row.level === level ? row.key : []));
}

const save = (project: string, settings: unknown) =>
  app.host.resolve('save-settings', { project, settings }, { accountId: 'ada', moduleKey: 'project-page' });

describe('issue in risksAtLevel(…)', () => {
  it.each(riskLevels)(
    '[R22] finds of level %s what the registers hold, in fields and in the property',
    async (level) => {
      for (const as of ['ada', 'ben']) {
        const wanted = await levelled(level, as);
        expect([...(await keys(`issue in risksAtLevel("${level}")`, as))].sort()).toEqual([...wanted].sort());
      }
    },
  );

  it('[R22] finds nothing hidden, although the answer serves everybody', async () => {
    expect(await keys('issue in risksAtLevel("Critical")')).toContain('ERP-90');
    expect(await keys('issue in risksAtLevel("Critical")', 'ben')).toEqual(['ERP-1', 'NET-7']);
  });

  it('[R22] and its opposite share out all issues', async () => {
    const all = await keys('created is not EMPTY');
    for (const use of ['risksAtLevel("Critical")', 'staleRisks("1d")']) {
      const both = [...(await keys(`issue in ${use}`)), ...(await keys(`issue not in ${use}`))];
      expect(both.sort()).toEqual([...all].sort());
    }
  });

  it('[R22] follows the model of each project as soon as it is saved', async () => {
    expect(await keys('issue in risksAtLevel("Critical")')).toContain('ERP-1');
    const riskModel = { ...standardSettings.riskModel, bands: { low: 1, medium: 5, high: 10, critical: 25 } };
    expect(await save('ERP', { ...standardSettings, riskModel })).toMatchObject({ ok: true });
    expect(await keys('issue in risksAtLevel("Critical")')).not.toContain('ERP-1');
    expect(await keys('issue in risksAtLevel("High")')).toContain('ERP-1');
    expect(await keys('issue in risksAtLevel("Critical")')).toContain('NET-7');
    // Ben may not see SEC; that its settings differ too must not show.
    await save('SEC', { ...standardSettings, riskModel });
    expect(await keys('issue in risksAtLevel("Critical")', 'ben')).toEqual(['NET-7']);
  });

  it('[R22] names no project that keeps its risks as the standard settings say, saved or not', async () => {
    await save('ERP', JSON.parse(JSON.stringify(standardSettings)));
    await keys('issue in risksAtLevel("High")');
    const headers = { authorization: 'Bearer app-coordinator' };
    const answer = await app.site(new Request('http://site.test/rest/api/3/jql/function/computation', { headers }));
    expect(await answer.text()).not.toContain('project');
  });

  it('[R22] counts what a project chose as its risks, in its own query too', async () => {
    const risks = { types: [], labels: [], jql: 'key = NET-1' };
    await save('NET', { ...standardSettings, risks });
    expect(await keys('issue in risksAtLevel("High") AND project = NET')).toEqual(['NET-1']);
    expect(await keys('issue in risksAtLevel("Critical") AND project = NET')).toEqual([]);
  });

  it.each([
    ['issue in risksAtLevel("Extreme")', 'risksAtLevel takes Critical, High, Medium or Low, not "Extreme".'],
    ['issue in staleRisks("soon")', 'staleRisks takes a number of days or weeks such as "21d" or "3w", not "soon".'],
    ['issue in staleRisks()', "Function 'staleRisks' expected '1' arguments but received '0'."],
    ['issue = risksAtLevel("High")', "The operator '=' is not supported by the function 'risksAtLevel'."],
  ])('%s is refused with a reason', async (jql, reason) => {
    expect(v.parse(refused, await search(jql)).errorMessages).toEqual([reason]);
  });
});

describe('issue in staleRisks(…)', () => {
  it('[R21] finds open risks that nobody changed or looked at for so long', async () => {
    expect(await keys('issue in staleRisks("3w") AND project in (ERP, NET)', 'ben')).toEqual([
      'ERP-1',
      'ERP-2',
      'NET-1',
      'NET-2',
    ]);
    await app.host.resolve('review-risk', { issue: 'ERP-1' }, { accountId: 'ada', moduleKey: 'project-page' });
    expect(await keys('issue in staleRisks("21d") AND project = ERP', 'ben')).toEqual(['ERP-2']);
  });
});

describe('the answers that Jira keeps', () => {
  it('are asked for once, whoever searches, and renewed by the clock', async () => {
    await keys('issue in risksAtLevel("High")');
    await keys('issue in risksAtLevel("High")', 'ben');
    await app.host.runScheduled('jql-functions-hourly');
    const headers = { authorization: 'Bearer app-coordinator' };
    const answer = await app.site(new Request('http://site.test/rest/api/3/jql/function/computation', { headers }));
    expect(await answer.json()).toMatchObject({
      total: 1,
      values: [{ functionName: 'risksAtLevel', arguments: ['High'] }],
    });
    const other = { authorization: 'Bearer ada' };
    const closed = await app.site(
      new Request('http://site.test/rest/api/3/jql/function/computation', { headers: other }),
    );
    expect(closed.status).toBe(403);
  });
});

describe('the values of the issue property', () => {
  it('can be compared in JQL where the app keeps them', async () => {
    await app.host.resolve(
      'edit-risk',
      { issue: 'NET-1', edit: { probability: 5, nextReview: '2026-11-17' } },
      { accountId: 'ada', moduleKey: 'project-page' },
    );
    expect(await keys('riskExposure >= 15')).toEqual(['NET-1']);
    expect(await keys('riskLevel = Critical')).toEqual(['NET-1']);
    expect(await keys('riskNextReview < now()')).toEqual(['NET-1']);
    // What a project keeps in fields of its own is compared there, or by the functions.
    expect(await keys('"Next review" < now()')).toEqual(['ERP-1']);
  });
});
