import { askSite, type AskedSite } from './ask-site';
import { withHidden } from './small-site';
import { standardRiskModel } from '../../src/model/risk-model';
import type { RequestName } from '../../src/api';

let site: AskedSite;
beforeAll(async () => {
  site = await askSite(
    withHidden({ summary: 'Hidden', status: 'Identified' }).risk('SEC-5', { summary: 'Hidden' }).seed(),
  );
});
afterAll(() => site.close());

const model = standardRiskModel;
const edit = { impact: 1 };

describe('a reader who may not see a risk, or not edit it', () => {
  it.each<[RequestName, (issue: string) => unknown]>([
    ['edit-risk', (issue) => ({ issue, edit })],
    ['review-risk', (issue) => ({ issue, note: 'Seen', comment: true })],
    ['escalate-risk', (issue) => ({ issue, to: 'escalated' })],
    ['mark-risk-occurred', (issue) => ({ issue })],
  ])('is told by %s no more of a hidden one than of one that is not there', async (name, asked) => {
    const hidden = await site.problem(name, asked('ERP-90'), 'ben');
    expect(hidden).toEqual(await site.problem(name, asked('ERP-999'), 'ben'));
    expect(hidden.code).toBe('not-found');
    expect(await site.problem(name, asked('SEC-5'), 'ben')).toEqual(hidden);
    expect(await site.problem(name, asked('ERP-1'), 'ben')).toMatchObject({ code: 'not-allowed' });
  });

  it('learns nothing from editing many', async () => {
    const edits = ['ERP-90', 'ERP-999', 'SEC-5'].map((issue) => ({ issue, edit }));
    const { outcomes } = await site.ask('edit-risks', { edits }, 'ben');
    const problems = outcomes.map((one) => (one.done ? undefined : one.problem));
    expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(1);
    expect(problems[0]?.code).toBe('not-found');
  });

  it.each<[RequestName, object]>([
    ['risk-history', { weeks: 3 }],
    ['risk-work', {}],
    ['risk-health', {}],
    ['preview-risk-model', { model }],
  ])('is answered %s of the project as if hidden risks were not there', async (name, rest) => {
    const answer = await site.ask(name, { project: 'ERP', ...rest }, 'ben');
    expect(JSON.stringify(answer)).not.toMatch(/ERP-9\d|Hidden/);
    expect(await site.problem(name, { project: 'SEC', ...rest }, 'ben')).toMatchObject({ code: 'not-found' });
  });

  it('has them in no total of former weeks', async () => {
    const sum = async (as: string) =>
      (await site.ask('risk-history', { project: 'ERP', weeks: 1 }, as)).history.weeks[0];
    const [ada, ben] = [await sum('ada'), await sum('ben')];
    expect(ada?.notAssessed).toBe(1);
    expect(ben).toEqual({ ...ada, notAssessed: 0 });
  });
});
