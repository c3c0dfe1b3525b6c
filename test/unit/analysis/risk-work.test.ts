import { riskWork } from '../../../src/analysis/risk-work';
import type { FieldChange, IssueLink } from '../../../src/model/issue';
import { standardSettings } from '../../../src/model/settings';
import { anIssue, aRisk, somebody, wednesday, type IssueFacts } from '../portfolio';

const link = (key: string, label = 'relates to'): IssueLink => ({
  type: 'Relates',
  label,
  outward: true,
  key,
  summary: '',
  status: { name: 'To Do', category: 'to-do' },
});
const categories = { '1': 'to-do', '3': 'done' } as const;
const changed = (field: string, day: string, item: Partial<FieldChange>): FieldChange => ({
  at: `${day}T09:00:00.000Z`,
  by: somebody('Kim Keller'),
  field,
  fieldId: field,
  ...item,
});

function signalsOf(facts: IssueFacts, risk: object = { lastReview: '2026-11-10' }, status: IssueFacts = {}) {
  const risks = [aRisk('R-1', risk, { links: [link('W-1')], ...status })];
  const [work] = riskWork({ risks, work: [anIssue('W-1', facts)], categories }, standardSettings, wednesday);
  return work?.signals.map(({ kind, text, at, by }) => [kind, text, at?.slice(0, 10), by?.name]);
}

describe('a risk against live work', () => {
  const slip = changed('duedate', '2026-11-12', { from: '2026-12-01', to: '2026-12-14' });

  it('[R19] is flagged when the work slips, with who moved it, when and by how much', () => {
    expect(signalsOf({ due: '2026-12-14', assignee: 'Dev Devi', history: [slip] })).toEqual([
      ['slipped', 'Due 13 days later: 1 Dec became 14 Dec.', '2026-11-12', 'Kim Keller'],
    ]);
  });

  it('[R19] is not flagged by what was known at the last look, came back, is done, or is of a closed risk', () => {
    const facts = { due: '2026-12-14', assignee: 'Dev Devi', history: [slip] };
    expect(signalsOf(facts, { lastReview: '2026-11-13' })).toEqual([]);
    expect(signalsOf({ ...facts, due: '2026-12-01' })).toEqual([]);
    expect(signalsOf({ ...facts, status: 'done' })).toEqual([]);
    expect(signalsOf(facts, {}, { status: 'done' })).toEqual([]);
  });

  it('[R19] is flagged when the work is overdue, blocked, reopened, or nobody has it', () => {
    const reopened = changed('status', '2026-11-16', { from: '3', fromText: 'Done', to: '1', toText: 'To Do' });
    const taken = changed('assignee', '2026-11-17', { from: 'dev', fromText: 'Dev Devi' });
    const blocker = link('B-1', 'is blocked by');
    expect(signalsOf({ due: '2026-11-16', links: [blocker], history: [reopened, taken] })).toEqual([
      ['overdue', 'Overdue since 16 Nov.', undefined, undefined],
      ['blocked', 'Blocked by B-1.', undefined, undefined],
      ['reopened', 'Reopened: from “Done” to “To Do”.', '2026-11-16', 'Kim Keller'],
      ['lost-owner', 'Nobody has it since Dev Devi was taken off.', '2026-11-17', 'Kim Keller'],
    ]);
    const gone = { accountId: 'x', name: 'Xan Xu', active: false };
    expect(signalsOf({ assignee: gone, status: { name: 'Blocked', category: 'in-progress' } })).toEqual([
      ['blocked', 'In status “Blocked”.', undefined, undefined],
      ['lost-owner', 'The account of Xan Xu is no longer active.', undefined, undefined],
    ]);
  });

  it('[R19] names the work that the reader may see, with its dates and progress', () => {
    const risks = [aRisk('R-1', {}, { links: [link('T-1', 'is mitigated by'), link('W-1'), link('HIDDEN-1')] })];
    const work = [
      anIssue('T-1', { start: '2026-11-01', due: '2026-12-01', spentHours: 6, remainingEstimateHours: 18 }),
      anIssue('W-1', { status: 'done' }),
    ];
    const [found] = riskWork({ risks, work, categories }, standardSettings, wednesday);
    expect(found?.treatments).toMatchObject([{ key: 'T-1', due: '2026-12-01', progressPercent: 25 }]);
    expect(found?.atStake).toMatchObject([{ key: 'W-1', progressPercent: 100 }]);
  });
});
