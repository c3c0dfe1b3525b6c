import { commonStatuses } from '../../../src/analysis/common-statuses';
import { offeredStatuses } from '../../../src/analysis/offered-statuses';
import type { IssueStatus } from '../../../src/model/issue';

const toDo: IssueStatus = { name: 'To Do', category: 'to-do' };
const inProgress: IssueStatus = { name: 'In Progress', category: 'in-progress' };
const done: IssueStatus = { name: 'Done', category: 'done' };
const free = (status: IssueStatus) => ({ status, demands: [] });

it('[L20] offers a status once, by the step that demands nothing', () => {
  expect(
    offeredStatuses([
      { to: done, demands: ['Resolution'] },
      { to: inProgress, demands: ['Reason'] },
      { to: done, demands: [] },
    ]),
  ).toEqual([free(done), { status: inProgress, demands: ['Reason'] }]);
});

describe('statuses for several', () => {
  const work = { issue: 'P-1', status: toDo, offered: [free(done), free(inProgress)] };
  const milestone = { issue: 'P-2', status: toDo, offered: [{ status: done, demands: ['Resolution'] }] };
  const started = { issue: 'P-3', status: inProgress, offered: [free(toDo), free(done)] };

  it('[L20] are those that at least one can be moved to, in the order of their categories', () => {
    expect(commonStatuses([work, milestone, started]).map(({ status }) => status.name)).toEqual([
      'To Do',
      'In Progress',
      'Done',
    ]);
  });

  it('[L20] name what cannot get there and why; what stands there already is neither', () => {
    const hidden = { issue: 'P-4', problem: { message: 'Not seen' } };
    const [back, begin, end] = commonStatuses([work, milestone, started, hidden]);
    expect(back).toEqual({ status: toDo, reached: ['P-3'], barred: [{ issue: 'P-4', why: 'Not seen' }] });
    expect(begin?.reached).toEqual(['P-1']);
    expect(begin?.barred).toEqual([
      { issue: 'P-2', why: 'Jira offers you no step to it from “To Do”.' },
      { issue: 'P-4', why: 'Not seen' },
    ]);
    expect(end?.reached).toEqual(['P-1', 'P-3']);
    expect(end?.barred[0]).toEqual({
      issue: 'P-2',
      why: 'Not possible here, Jira asks for Resolution: open it in Jira.',
    });
  });

  it('[L20] are none where nothing is offered', () => {
    expect(commonStatuses([{ issue: 'P-1', status: done, offered: [] }])).toEqual([]);
  });
});
