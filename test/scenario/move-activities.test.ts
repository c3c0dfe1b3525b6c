import { askSite, type AskedSite } from './ask-site';
import { portfolio } from '../site-builder';

const [toDo, inProgress, done] = ['1', '2', '3'] as const;
const task = '10002';

/** Tasks go to Done by way of In Progress and not back; a milestone to Done only with its due date; a risk as it likes. */
const seed = portfolio()
  .person('ada', { displayName: 'Ada Lindqvist' })
  .person('ben')
  .person('caro')
  .project('ERP', {
    edit: ['ada', 'caro'],
    securityLevels: [{ id: '900', name: 'Steering', members: ['ada'] }],
    workflows: [
      {
        issueTypeIds: [task],
        statusIds: [toDo, inProgress, done],
        steps: [
          { id: '11', name: 'Start', from: [toDo], to: inProgress },
          { id: '21', name: 'Stop', from: [inProgress], to: toDo },
          { id: '31', name: 'Finish', from: [inProgress], to: done },
        ],
      },
      {
        issueTypeIds: ['10007'],
        statusIds: [toDo, done],
        steps: [{ id: '41', name: 'Reach', to: done, required: ['duedate'] }],
      },
    ],
  })
  .task('ERP-1')
  .task('ERP-2', { status: 'In Progress' })
  .milestone('ERP-3')
  .risk('ERP-4')
  .task('ERP-9', { security: '900' })
  .seed();

let site: AskedSite;
beforeEach(async () => {
  site = await askSite(seed);
});
afterEach(() => site.close());

const move = async (moves: readonly (readonly [issue: string, seen: string, to: string])[], as = 'ada') =>
  (await site.ask('move-activities', { moves: moves.map(([issue, seen, to]) => ({ issue, seen, to })) }, as)).outcomes;
const offers = async (issues: readonly string[], as = 'ada') =>
  (await site.ask('activity-steps', { issues }, as)).steps;

describe('where work can be moved to', () => {
  it('[L20] is what Jira offers this person, with what it demands on the way', async () => {
    expect(await offers(['ERP-1', 'ERP-2', 'ERP-3'])).toMatchObject([
      { status: { name: 'To Do' }, offered: [{ status: { name: 'In Progress' }, demands: [] }] },
      { offered: [{ status: { name: 'To Do' } }, { status: { name: 'Done', category: 'done' } }] },
      { offered: [{ status: { name: 'Done' }, demands: ['Due date'] }] },
    ]);
  });

  it('is nowhere for those who may not, and nothing is told of what they may not see', async () => {
    expect(await offers(['ERP-1', 'ERP-9', 'ERP-77'], 'ben')).toMatchObject([
      { offered: [] },
      { issue: 'ERP-9', problem: { code: 'not-found' } },
      { issue: 'ERP-77', problem: { code: 'not-found' } },
    ]);
  });
});

describe('moving many at once', () => {
  it('[L20] accounts for every row: moved, without a step, with a screen, met by somebody else, hidden', async () => {
    expect(
      await move(
        [
          ['ERP-1', 'To Do', 'In Progress'],
          ['ERP-2', 'To Do', 'Done'],
          ['ERP-3', 'To Do', 'Done'],
          ['ERP-4', 'Identified', 'Nowhere'],
          ['ERP-9', 'To Do', 'In Progress'],
        ],
        'caro',
      ),
    ).toMatchObject([
      { done: true, before: 'To Do', standing: { name: 'In Progress', category: 'in-progress' } },
      { done: false, problem: { code: 'conflict', field: 'status' }, standing: { name: 'In Progress' } },
      { done: false, problem: { code: 'invalid', message: expect.stringContaining('Due date') as string } },
      { done: false, problem: { code: 'invalid', message: expect.stringContaining('no step') as string } },
      { done: false, problem: { code: 'not-found' } },
    ]);
    expect((await offers(['ERP-2']))[0]).toMatchObject({ status: { name: 'In Progress' } });
  });

  it('[L20] is taken back where the workflow offers a way, and else says so', async () => {
    await move([
      ['ERP-1', 'To Do', 'In Progress'],
      ['ERP-2', 'In Progress', 'Done'],
    ]);
    expect(
      await move([
        ['ERP-1', 'In Progress', 'To Do'],
        ['ERP-2', 'Done', 'In Progress'],
      ]),
    ).toMatchObject([
      { done: true, standing: { name: 'To Do' } },
      { done: false, problem: { message: 'Jira offers you no step from “Done” to “In Progress” on ERP-2.' } },
    ]);
  });

  it('lets nobody move what they may not edit', async () => {
    expect(await move([['ERP-1', 'To Do', 'In Progress']], 'ben')).toMatchObject([{ done: false }]);
    expect((await offers(['ERP-1']))[0]).toMatchObject({ status: { name: 'To Do' } });
  });

  it('takes no step twice, and knows of one whose answer was lost', async () => {
    // By this chance the reading of the steps is spared and the step is hit.
    site.site.faults.set({ path: '/transitions', serverError: { status: 502, rate: 0.5, next: 1, afterEffect: true } });
    expect(await move([['ERP-1', 'To Do', 'In Progress']])).toMatchObject([{ done: true, before: 'To Do' }]);
    expect(site.site.faults.counts.serverError).toBe(1);
    expect(site.requests.filter(({ name }) => name.startsWith('POST') && name.endsWith('transitions'))).toHaveLength(1);
  });

  it('refuses what is no move', async () => {
    expect(await site.problem('move-activities', { moves: [] })).toMatchObject({ code: 'invalid' });
    const twice = { issue: 'ERP-1', to: 'Done', seen: 'To Do' };
    expect(await site.problem('move-activities', { moves: [twice, twice] })).toMatchObject({ code: 'invalid' });
    expect(await site.problem('activity-steps', { issues: ['../1'] })).toMatchObject({ code: 'invalid' });
  });
});
