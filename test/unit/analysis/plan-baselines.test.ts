import { planBaselines } from '../../../src/analysis/plan-baselines';
import type { Baseline } from '../../../src/model/baseline';
import { standardCalendar } from '../../../src/model/calendar';

const taken = (number: number, finish: string): Baseline => ({
  head: {
    number,
    name: `Plan ${number}`,
    reason: 'Agreed',
    takenBy: 'ada',
    takenAt: '2026-11-18T09:00:00.000Z',
    asOf: '2026-11-18',
  },
  state: 'as-taken',
  entries: [{ id: '1', finish }],
});

it('[F15] lets the eleventh baseline take the place of the first', () => {
  const baselines = [taken(1, '2026-12-01'), taken(11, '2026-12-11'), taken(2, '2026-12-02')];
  const found = planBaselines(
    baselines,
    [
      { id: '1', key: 'ERP-1' },
      { id: '2', key: 'ERP-2' },
    ],
    standardCalendar,
  );
  expect(found.get('ERP-1')).toEqual([
    { number: 1, finish: '2026-12-11T17:00:00' },
    { number: 2, finish: '2026-12-02T17:00:00' },
  ]);
  expect(found.get('ERP-2')).toEqual([]);
});
