import { guessMapping } from '../../../src/analysis/import-mapping';
import { importPlan, type ImportTarget } from '../../../src/analysis/import-plan';
import { importRows, type ImportRow } from '../../../src/analysis/import-row';
import { readCellDate } from '../../../src/analysis/read-cell-date';
import { readCellNumber } from '../../../src/analysis/read-cell-number';
import { riskRegister } from '../../../src/analysis/risk-register';
import type { RiskRow } from '../../../src/analysis/risk-row';
import { riskSheet } from '../../../src/analysis/risk-sheet';
import { riskProblems, riskValues } from '../../../src/analysis/import-edit';
import type { Conventions, ReadingHow } from '../../../src/analysis/sheet-column';
import type { GivenCell } from '../../../src/model/sheet';
import { standardSettings } from '../../../src/model/settings';
import { aRisk, somebody, wednesday } from '../portfolio';

const unknown: Conventions = { decimal: 'unknown', dates: 'unknown', empty: 'keep' };
const people = ['Ravi Rao', 'Ana Ito', 'Ana Ito'].map((name, index) => ({ ...somebody(name), accountId: `p${index}` }));
const how: ReadingHow = { ...unknown, people };

const register = riskRegister(
  [
    aRisk('ERP-1', { probability: 4, impact: 5, category: 'vendor' }, { summary: 'Vendor may leave' }),
    aRisk('ERP-2', { probability: 2, impact: 2 }, { summary: 'Data may be wrong' }),
  ],
  standardSettings,
  wednesday,
);
const columns = riskSheet(register.model);
const target: ImportTarget<RiskRow> = {
  columns,
  heading: 'statement',
  rows: register.rows,
  importKeys: new Map([['id:R-7', 'ERP-2']]),
  problemsOf: riskProblems,
};
const row = (line: number, cells: Readonly<Record<string, GivenCell>>): ImportRow => ({ line, cells });
const fates = (rows: readonly ImportRow[], reading = how) => importPlan(rows, target, reading).map(({ fate }) => fate);

describe('numbers in text', () => {
  const read = (text: GivenCell, decimal: Conventions['decimal'] = 'unknown') => {
    const reading = readCellNumber({ least: -1e12, most: 1e12 })(text, { ...how, decimal });
    return reading.kind === 'value' ? reading.value : reading.kind;
  };
  it.each<[GivenCell, string | number]>([
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1 234', 1234],
    ['1,5', 1.5],
    ['0.123', 0.123],
    ['1.234', 'ambiguous'],
    ['1,234', 'ambiguous'],
    ['-12,345,678', -12345678],
    ['12.34.56', 'unreadable'],
    ['1e5', 'unreadable'],
    ['0x1F', 'unreadable'],
    [1.234, 1.234],
  ])('[T5] reads %j as %j', (text, expected) => expect(read(text)).toBe(expected));

  it('[T5] reads 1.234 as was chosen, and then nothing that goes against the choice', () => {
    expect([read('1.234', 'point'), read('1.234', 'comma'), read('1.5', 'comma')]).toEqual([1.234, 1234, 'unreadable']);
  });
});

describe('days in text', () => {
  const read = (text: string, dates: Conventions['dates'] = 'unknown') => {
    const reading = readCellDate(text, { ...how, dates });
    return reading.kind === 'value' ? reading.value : reading.kind;
  };
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['03/31/2026', '2026-03-31'],
    ['31.3.2026', '2026-03-31'],
    ['4/4/2026', '2026-04-04'],
    ['31 Mar 2026', '2026-03-31'],
    ['03/04/2026', 'ambiguous'],
    ['30/02/2026', 'unreadable'],
    ['03/04/26', 'unreadable'],
  ])('[T5] reads %s as %s', (text, expected) => expect(read(text)).toBe(expected));

  it('[T5] reads 03/04/2026 as was chosen', () => {
    expect([read('03/04/2026', 'day-first'), read('03/04/2026', 'month-first')]).toEqual(['2026-04-03', '2026-03-04']);
  });
});

describe('mapping', () => {
  it('[T8] goes by the words of the header, each target once, and reads nothing that is worked out', () => {
    const header = ['Issue key', 'Summary', 'Likelihood', 'IMPACT', 'Owner', 'Exposure', 'Statement', 'Colour'];
    expect(guessMapping(header, columns)).toEqual([
      'key',
      'statement',
      'probability',
      'impact',
      'ownerAccountId',
      '',
      '',
      '',
    ]);
    expect(importRows({ header, rows: [{ line: 2, cells: ['ERP-1', ' x '] }] }, ['key', '', 'impact'])).toEqual([
      { line: 2, cells: { key: 'ERP-1', impact: '' } },
    ]);
  });

  it('[T6] finds every column that is read again under its own title', () => {
    const read = columns.filter((column) => column.read);
    expect(
      guessMapping(
        read.map(({ title }) => title),
        columns,
      ),
    ).toEqual(read.map(({ id }) => id));
  });
});

describe('the fate of a row', () => {
  it('[T9] tells what it would change, and leaves empty cells alone', () => {
    expect(fates([row(2, { key: 'erp-1', probability: '4 - Likely', impact: 3, category: '' })])).toEqual([
      {
        line: 2,
        fate: 'update',
        key: 'ERP-1',
        changes: [{ column: 'impact', title: 'Impact', from: '5', to: '3' }],
      },
    ]);
  });

  it('[T9] clears where that was chosen', () => {
    const [fate] = fates([row(2, { key: 'ERP-1', category: '', trigger: '' })], { ...how, empty: 'clear' });
    expect(fate).toMatchObject({ fate: 'update', changes: [{ column: 'category', from: 'vendor', to: '' }] });
  });

  it('[T10] knows an entry by its key, its import key, or its words', () => {
    expect(
      fates([
        row(2, { statement: '  vendor MAY leave', probability: 4 }),
        row(3, { importKey: 'R-7', impact: 2 }),
        row(4, { importKey: 'R-8', statement: 'New one', impact: 2 }),
      ]).map((fate) => [fate.fate, 'key' in fate ? fate.key : 'importKey' in fate ? fate.importKey : '']),
    ).toEqual([
      ['update', 'ERP-1'],
      ['unchanged', 'ERP-2'],
      ['create', 'id:R-8'],
    ]);
  });

  it('[T9] refuses with the cell and the reason, and never lets two rows touch one entry', () => {
    const found = fates([
      row(2, { key: 'ERP-9', impact: 1 }),
      row(3, { impact: 1 }),
      row(4, { key: 'ERP-1', impact: 9, ownerAccountId: 'Ana Ito', nextReview: '03/04/2026' }),
      row(5, { key: 'ERP-1', impact: 1 }),
      row(6, { key: 'ERP-2', response: 'exploit' }),
      row(7, { importKey: 'x', impact: 1 }),
    ]);
    expect(found.map((fate) => (fate.fate === 'refused' ? fate.problems.map(({ column }) => column) : []))).toEqual([
      ['key'],
      ['statement'],
      ['impact', 'ownerAccountId', 'nextReview'],
      ['key'],
      ['response'],
      ['statement'],
    ]);
    expect(JSON.stringify(found)).toContain('"ambiguous":true');
  });

  it('[T12] takes cause, event and effect along with a new statement', () => {
    const [planned] = importPlan(
      [row(2, { key: 'ERP-1', statement: 'Other words', cause: 'the strike' })],
      target,
      how,
    );
    expect(planned && riskValues(planned.values, planned.row)).toEqual({
      statement: 'Other words',
      cause: 'the strike',
    });
  });
});
