import { comparisonSheets } from '../../../src/analysis/comparison-sheet';
import { writeCsv } from '../../../src/documents/csv/write-csv';

const totals = {
  demandHours: 100,
  capacityHours: 80.5,
  overloadHours: 20,
  overloadedPeople: 2,
  conflicts: 3,
  freeHours: 12,
};
const rows = [
  { name: 'As it stands', totals, steps: [] },
  {
    name: 'Later',
    totals: { ...totals, overloadHours: 7.9, conflicts: 1 },
    steps: ['All open work of T a week later'],
  },
];

it('[K29] [T7] exports scenarios with their differences to the plan as it stands, what they suppose and how far it looks', () => {
  const compared = { projectKey: 'T', asOf: '2026-11-18', weeks: 26, rows, commitments: false } as const;
  const [figures, steps, summary] = comparisonSheets(compared);
  const [head, ...lines] = writeCsv(figures).trim().split('\r\n');
  expect(head).toContain('"Free, 6 months"');
  expect(lines).toEqual(['As it stands,100,0,80.5,0,20,0,2,0,3,0,12,0', 'Later,100,0,80.5,0,7.9,-12.1,2,0,1,-2,12,0']);
  expect(writeCsv(steps)).toContain('Later,All open work of T a week later');
  expect(writeCsv(summary)).toContain('Weeks ahead,26');
  expect(writeCsv(summary)).toContain('Other commitments,Left out');
});
