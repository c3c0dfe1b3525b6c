import type { SyncRow } from '../../../src/analysis/sync-review';
import type { IssueStatus } from '../../../src/model/issue';
import { afterWriting, withMove, withValue, writesOf, type SyncEdits } from '../../../static/views/sync/sync-edits';
import { outcomeOfWrite } from '../../../static/views/sync/sync-write';

const toDo: IssueStatus = { name: 'To Do', category: 'to-do' };
const done: IssueStatus = { name: 'Done', category: 'done' };
const row: SyncRow = {
  id: '1',
  key: 'P-1',
  title: 'Cut-over',
  status: toDo,
  due: '2026-12-01',
  updated: '2026-11-18T09:00:00.000Z',
  changes: [],
};
const nothing: SyncEdits = new Map();
const entered = withMove(withValue(nothing, row, { due: '2026-12-04' }), row, done);

describe('what is entered in a sync', () => {
  it('is written with what stood there, status and values of a row together', () => {
    expect(writesOf(entered)).toEqual([
      {
        issue: 'P-1',
        values: { edit: { due: '2026-12-04' }, seen: { due: '2026-12-01', remainingHours: null } },
        move: { to: 'Done', seen: 'To Do' },
      },
    ]);
  });

  it('is nothing once it is back at what stands', () => {
    expect(writesOf(withMove(withValue(entered, row, { due: '2026-12-01' }), row, toDo))).toEqual([]);
    expect(writesOf(withMove(entered, row, undefined))).toMatchObject([{ values: {} }]);
  });

  it('stays entered after a conflict, against what was found', () => {
    const [write] = writesOf(entered);
    if (!write) throw new Error('Nothing is entered');
    const problem = { code: 'conflict', message: 'Moved meanwhile.' } as const;
    const standing = { start: null, due: '2026-12-09', remainingHours: null };
    const met = outcomeOfWrite(write, { issue: 'P-1', done: false, problem, standing }, undefined);
    expect(met).toMatchObject({
      done: false,
      problem: { message: 'Moved meanwhile. Its status was left as it is.' },
    });
    expect(writesOf(afterWriting(entered, [met]))).toEqual([
      { issue: 'P-1', values: { edit: { due: '2026-12-04' }, seen: standing }, move: { to: 'Done', seen: 'To Do' } },
    ]);
  });
});

describe('what became of a row', () => {
  const write = {
    issue: 'P-1',
    values: { edit: { due: '2026-12-04' }, seen: { due: '2026-12-01' } },
    move: { to: 'Done', seen: 'To Do' },
  } as const;
  const standing = { start: null, due: '2026-12-04', remainingHours: null };
  const edited = { issue: 'P-1', done: true, before: { due: '2026-12-01' }, standing } as const;
  const problem = { code: 'invalid', message: 'Jira asks for Resolution.' } as const;

  it('can be taken back as a whole', () => {
    const moved = { issue: 'P-1', done: true, before: 'To Do', standing: done } as const;
    expect(outcomeOfWrite(write, edited, moved)).toEqual({
      issue: 'P-1',
      done: true,
      back: {
        issue: 'P-1',
        values: { edit: { due: '2026-12-01' }, seen: { due: '2026-12-04' } },
        move: { to: 'To Do', seen: 'Done' },
      },
    });
  });

  it('says what of it was written where the status could not follow, and keeps the rest', () => {
    const outcome = outcomeOfWrite(write, edited, { issue: 'P-1', done: false, problem, standing: toDo });
    expect(outcome).toMatchObject({
      done: false,
      problem: { message: 'Jira asks for Resolution. Its date and hours were written.' },
      back: { values: { edit: { due: '2026-12-01' } } },
      left: { move: { to: 'Done', seen: 'To Do' } },
    });
    expect(writesOf(afterWriting(entered, [outcome]))).toEqual([{ issue: 'P-1', move: { to: 'Done', seen: 'To Do' } }]);
  });

  it('has no way back where the work stood there already', () => {
    const moved = { issue: 'P-1', done: true, before: 'Done', standing: done } as const;
    const outcome = outcomeOfWrite({ issue: 'P-1', move: write.move }, undefined, moved);
    expect(outcome).toEqual({ issue: 'P-1', done: true });
    expect(writesOf(afterWriting(withMove(nothing, row, done), [outcome]))).toEqual([]);
  });
});
