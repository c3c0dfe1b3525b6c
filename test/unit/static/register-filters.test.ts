import type { ChangeRow } from '../../../src/analysis/change-row';
import type { RiskRow } from '../../../src/analysis/risk-row';
import { sorted } from '../../../static/parts/sorting';
import { filterChanges } from '../../../static/views/changes/change-filter';
import { filterRisks, searchRisks, type RiskFilter } from '../../../static/views/risks/risk-filter';

const moment = '2026-11-02T09:00:00.000Z';
const risk = (key: string, given: Partial<RiskRow>): RiskRow => ({
  key,
  statement: `Because of ${key}`,
  status: { name: 'Monitoring', category: 'in-progress' },
  open: true,
  kind: 'threat',
  assessments: {},
  assessed:
    given.probability && given.impact
      ? [{ id: 'current', name: 'Current', probability: 4, impact: 5, exposure: 20, level: 'critical', ...given }]
      : [],
  treatments: [],
  atStake: [],
  raised: moment,
  updated: moment,
  ...given,
});

const risks = [
  risk('R-1', { probability: 4, impact: 5, exposure: 20, level: 'critical', category: 'vendor', response: 'mitigate' }),
  risk('R-2', { probability: 2, impact: 2, exposure: 4, level: 'low', reviewOverdueDays: 3 }),
  risk('R-3', { escalation: { at: '2026-11-02' }, owner: { accountId: 'a', name: 'Mika Ito', active: true } }),
  risk('R-4', { open: false, probability: 4, impact: 5, exposure: 20, level: 'critical', response: 'accept' }),
];

describe('the filter of the risk register', () => {
  const cases: [what: string, filter: Partial<RiskFilter>, keys: string[]][] = [
    ['lets everything through at first', {}, ['R-1', 'R-2', 'R-3', 'R-4']],
    ['counts only open risks as open', { group: 'open' }, ['R-1', 'R-2', 'R-3']],
    ['leaves closed risks out of critical and high', { group: 'severe' }, ['R-1']],
    ['finds overdue reviews', { group: 'overdue' }, ['R-2']],
    ['finds what is not assessed', { group: 'not-assessed' }, ['R-3']],
    ['shows of a cell what the heat map counts there', { cell: { probability: 4, impact: 5 } }, ['R-1']],
    ['finds what was handed up', { group: 'escalated' }, ['R-3']],
    ['finds whose it is', { owner: 'a' }, ['R-3']],
    ['narrows by owner and category at once', { owner: 'a', category: 'vendor' }, []],
    ['finds a category', { category: 'vendor' }, ['R-1']],
    ['narrows by both of its parts', { group: 'overdue', cell: { probability: 4, impact: 5 } }, []],
  ];
  it.each(cases)('%s', (_, filter, keys) => {
    expect(filterRisks(risks, filter).map(({ key }) => key)).toEqual(keys);
  });
});

it('[R19] finds what live work threatens, and nothing before that is known', () => {
  const signal = { rule: 'R19', kind: 'blocked', issue: 'W-1', text: 'Blocked by W-2.' } as const;
  const of = new Map([['R-2', { key: 'R-2', treatments: [], atStake: [], signals: [signal] }]]);
  expect(filterRisks(risks, { group: 'threatened' }, { of }).map(({ key }) => key)).toEqual(['R-2']);
  expect(filterRisks(risks, { group: 'threatened' })).toEqual([]);
});

it('searches keys, statements, owners and statuses for every word', () => {
  expect(searchRisks(risks, ' ito MIKA ').map(({ key }) => key)).toEqual(['R-3']);
  expect(searchRisks(risks, 'mika r-1')).toEqual([]);
  expect(searchRisks(risks, '  ')).toEqual(risks);
});

it('counts implemented change requests as approved', () => {
  const change = (key: string, state: ChangeRow['state']): ChangeRow => ({
    key,
    title: key,
    status: { name: state, category: 'in-progress' },
    state,
    submitted: moment,
    updated: moment,
    ageWorkingDays: 1,
    planNotUpdated: false,
    emergency: false,
    linked: [],
    affects: [],
  });
  const rows = [change('C-1', 'approved'), change('C-2', 'implemented'), change('C-3', 'rejected')];
  expect(filterChanges(rows, 'approved').map(({ key }) => key)).toEqual(['C-1', 'C-2']);
});

it('sorts rows without a value last, whichever way', () => {
  const order = ({ exposure }: RiskRow) => exposure;
  expect(sorted(risks, order, false).map(({ key }) => key)).toEqual(['R-2', 'R-1', 'R-4', 'R-3']);
  expect(sorted(risks, order, true).map(({ key }) => key)).toEqual(['R-1', 'R-4', 'R-2', 'R-3']);
});
