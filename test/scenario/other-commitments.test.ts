import { capacityPicture } from '../../src/analysis/capacity-effect';
import { comparisonSheets } from '../../src/analysis/comparison-sheet';
import { loadFile } from '../../src/analysis/load-sheet';
import { withoutCommitments } from '../../src/analysis/without-commitments';
import { exportStatusReport } from '../../src/app/status-report-export';
import { writeCsv } from '../../src/documents/csv/write-csv';
import { writeXlsx } from '../../src/documents/xlsx/write-xlsx';
import { appAccountId } from '../../local/runtime/site-identity';
import { noTeam, type TeamPlan } from '../../src/model/team-plan';
import { portfolio, type IssueTraits } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

const place = { team: '', role: 'Engineer', involvementPercent: 100 };
const team: TeamPlan = {
  ...noTeam,
  focusPercent: 100,
  members: [
    { accountId: 'ben', ...place },
    { accountId: 'cleo', ...place },
  ],
};
const due = '2026-11-27';

/** Eve works in ERP and sees nothing of SEC, where Ben and Cleo have other work. */
async function siteWith(hidden: Readonly<Record<string, IssueTraits>>): Promise<AskedSite> {
  const seed = portfolio()
    .person('ada')
    .person('ben')
    .person('cleo')
    .person('eve')
    .person(appAccountId)
    .project('ERP')
    .project('SEC', { browse: ['ada', appAccountId] })
    .task('ERP-1', { assignee: 'ben', estimateHours: 10, start: '2026-11-23', due })
    .task('ERP-2', { assignee: 'cleo', estimateHours: 4, due });
  for (const [key, traits] of Object.entries(hidden)) seed.task(key, traits);
  const site = await askSite(seed.seed());
  await site.ask('save-team', { project: 'ERP', team });
  return site;
}

const open: AskedSite[] = [];
const opened = async (hidden: Readonly<Record<string, IssueTraits>>) => {
  const site = await siteWith(hidden);
  open.push(site);
  return site;
};
afterEach(async () => {
  for (const site of open.splice(0)) await site.close();
});

const secret: IssueTraits = { assignee: 'ben', estimateHours: 20.2, start: '2026-11-23', due, summary: 'Takeover' };
const allow = (site: AskedSite) =>
  site.ask('save-person-time', { project: 'ERP', account: 'ben', version: 0, countsHidden: true });
const seenBy = async (site: AskedSite, as: string) => (await site.ask('workload', { project: 'ERP' }, as)).workload;
const everything = async (site: AskedSite, as: string) => {
  const asked = [
    await site.ask('workload', { project: 'ERP' }, as),
    await site.ask('free-capacity', { project: 'ERP' }, as),
    await site.ask('capacity', { project: 'ERP' }, as),
  ];
  return JSON.stringify(asked);
};

describe('work that a reader may not see', () => {
  it('[K33] changes no byte of any answer, and is not even read, while nobody has allowed it', async () => {
    const none = await opened({});
    const much = await opened({ 'SEC-1': secret, 'SEC-2': { ...secret, assignee: 'cleo', due: '2027-03-01' } });
    expect(await everything(much, 'eve')).toBe(await everything(none, 'eve'));
    expect(much.requests.filter(({ as }) => as === appAccountId)).toEqual([]);
    expect((await seenBy(much, 'eve')).people.map(({ countsHidden }) => countsHidden)).toEqual([undefined, undefined]);
  });

  it('[K33] is told as hours a week to half an hour once it is allowed, of that person only', async () => {
    const site = await opened({ 'SEC-1': secret, 'SEC-2': { ...secret, assignee: 'cleo' } });
    await allow(site);
    const { work, people } = await seenBy(site, 'eve');
    expect(work.filter(({ fixed }) => fixed)).toEqual([
      {
        key: 'other commitments 2026-11-23',
        summary: 'Other commitments',
        projectKey: 'other commitments',
        accountId: 'ben',
        minutes: 1_200,
        start: '2026-11-23',
        due: '2026-11-29',
        fixed: true,
      },
    ]);
    expect(people.map(({ person, countsHidden }) => [person.accountId, countsHidden])).toEqual([
      ['ben', true],
      ['cleo', undefined],
    ]);
    expect(Math.max(...site.requests.map(({ depth }) => depth))).toBe(3);
    const { free } = await site.ask('free-capacity', { project: 'ERP', months: 1 }, 'eve');
    expect(free.total.months[0]?.elsewhereHours).toBe(20);
  });

  it('[K33] is the same answer whatever the issues are that make up the same hours', async () => {
    const one = await opened({ 'SEC-1': secret });
    const other = await opened({
      'SEC-7': { ...secret, estimateHours: 12, summary: 'Something else' },
      'SEC-8': { assignee: 'ben', estimateHours: 8.1, start: '2026-11-25', due: '2026-11-26' },
      'SEC-9': { assignee: 'ben' },
    });
    await allow(one);
    await allow(other);
    expect(await everything(other, 'eve')).toBe(await everything(one, 'eve'));
  });

  it('[K33] is no other commitment to somebody who sees it', async () => {
    const site = await opened({ 'SEC-1': secret });
    await allow(site);
    const { work } = await seenBy(site, 'ada');
    expect(work.map(({ key, minutes }) => [key, minutes])).toEqual([
      ['ERP-1', 600],
      ['ERP-2', 240],
      ['SEC-1', 1_212],
    ]);
  });

  it('[K14] is allowed by whoever plans the person, and not over what somebody else saved', async () => {
    const site = await opened({});
    const asked = { project: 'ERP', account: 'ben', version: 0, countsHidden: true };
    expect(await site.problem('save-person-time', asked, 'eve')).toMatchObject({ code: 'not-allowed' });
    await site.ask('save-person-time', { project: 'ERP', account: 'ben', version: 0, countsHidden: true }, 'ben');
    expect(await site.problem('save-person-time', asked)).toMatchObject({ code: 'conflict' });
    await site.ask('edit-leave', { project: 'ERP', add: [{ account: 'ben', from: due, to: due }], remove: [] });
    expect((await seenBy(site, 'eve')).people[0]).toMatchObject({
      countsHidden: true,
      leave: [{ from: due, to: due }],
    });
    await site.ask('save-person-time', { project: 'ERP', account: 'ben', version: 2 });
    expect((await seenBy(site, 'eve')).people[0]?.countsHidden).toBeUndefined();
  });
});

describe('a file that leaves the page', () => {
  const choice = { unit: 'week', count: 4, mode: 'even', scope: 'all' } as const;
  /** Bytes of every file that counts the load of people, as Eve would hand them on. */
  const filesOf = async (site: AskedSite, commitments: boolean) => {
    const workload = await seenBy(site, 'eve');
    const accounts = workload.people.map(({ person }) => person.accountId);
    const told = commitments ? workload : withoutCommitments(workload);
    const rows = [{ name: 'As it stands', totals: capacityPicture(told, 12).totals, steps: [] }];
    const compared = { projectKey: 'ERP', asOf: workload.asOf, weeks: 12, rows, commitments } as const;
    const config = { project: 'ERP', detail: 'full', ...(commitments && { commitments }) };
    return {
      load: Buffer.from(writeXlsx(loadFile(workload, { choice, accounts, how: 'evenly', commitments }))).toString(
        'hex',
      ),
      comparison: writeCsv(comparisonSheets(compared)[0]) + writeCsv(comparisonSheets(compared)[2]),
      report: JSON.stringify(await exportStatusReport(site.invocation('eve'), config)),
    };
  };

  it('[K33] holds nothing of work that not every reader may see, to the byte, unless that was chosen', async () => {
    const none = await opened({});
    const much = await opened({ 'SEC-1': { ...secret, estimateHours: 80 } });
    const promised = { ...team, members: team.members.map((one) => ({ ...one, involvementPercent: 60 })) };
    await much.ask('save-team', { project: 'SEC', team: promised });
    await allow(none);
    await allow(much);
    const [before, plain, chosen] = [await filesOf(none, false), await filesOf(much, false), await filesOf(much, true)];
    expect(plain).toEqual(before);
    for (const file of ['load', 'comparison', 'report'] as const) expect(chosen[file]).not.toBe(plain[file]);
    expect(chosen.report).toContain('not every reader of this file may see');
    expect(plain.report).toContain('Left out');
    expect([chosen.report.includes('of it other commitments'), plain.report.includes('of it other')]).toEqual([
      true,
      false,
    ]);
  });
});
