import { askSite, type AskedSite } from './ask-site';
import { smallSite, withHidden } from './small-site';

let site: AskedSite;
afterEach(() => site.close());

const open = async (change: object, build = smallSite()) => {
  const portfolio = build.change('ERP-20', {
    status: 'Approved',
    properties: { 'coordinator.change': { v: 1, ...change } },
  });
  const status = { field: 'status', from: '7', fromText: 'Submitted', to: '9', toText: 'Approved' };
  site = await askSite(portfolio.changed('ERP-20', '2026-10-20T09:00:00.000Z', 'caro', status).seed());
};
const inLedger = async () => {
  const { ledger } = await site.ask('slip-ledger', { project: 'ERP' });
  return ledger.milestones.find(({ id }) => id === 'ERP-5')?.moves;
};
const inChangeLog = async () => {
  const { report } = await site.ask('silent-redates', { project: 'ERP', days: 365 });
  return report.redates.filter(({ issueKey }) => issueKey === 'ERP-5');
};

it.each([
  [{}, 'silent'],
  [{ affects: ['ERP-5'] }, 'late'],
  [{ affects: ['ERP-5'], emergency: true }, 'covered'],
] as const)('[C13] [B5] has the slip ledger and the change log agree on a move: %j', async (change, standing) => {
  await open(change);
  const request = standing === 'silent' ? {} : { request: 'ERP-20' };
  expect(await inLedger()).toMatchObject([{ from: '2026-12-04', to: '2026-12-18', standing, ...request }]);
  expect(await inChangeLog()).toMatchObject([{ from: '2026-12-04', to: '2026-12-18', standing, ...request }]);
});

it('[B5] finds milestones reached long ago, and of hidden ones nothing', async () => {
  const long = { status: 'Done', due: '2026-03-02', fields: { resolutiondate: '2026-03-05T09:00:00.000Z' } } as const;
  await open(
    {},
    withHidden({})
      .milestone('ERP-30', long)
      .milestone('ERP-94', { ...long, security: '900' }),
  );
  const earlier = async (as?: string) =>
    (await site.ask('slip-ledger', { project: 'ERP' }, as)).ledger.reachedEarlier.map(({ id }) => id);
  expect(await earlier()).toEqual(['ERP-94', 'ERP-30']);
  expect(await earlier('ben')).toEqual(['ERP-30']);
});
