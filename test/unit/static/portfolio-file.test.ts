import { riskRegister } from '../../../src/analysis/risk-register';
import type { RiskRow } from '../../../src/analysis/risk-row';
import { cellText } from '../../../src/model/sheet';
import { standardSettings } from '../../../src/model/settings';
import { readGadgetChoice, standardGadget } from '../../../static/gadget-choice';
import type { GridColumn } from '../../../static/parts/grid-column';
import { portfolioSheet } from '../../../static/views/portfolio/portfolio-file';
import { aRisk, wednesday } from '../portfolio';

const { rows } = riskRegister(
  [aRisk('ERP-1', { probability: 4, impact: 5, impactDays: 6 }), aRisk('NET-2', { nextReview: '2026-12-01' })],
  standardSettings,
  wednesday,
);
const column = (id: string, filter: GridColumn<RiskRow>['filter'], text: (row: RiskRow) => string) => ({
  id,
  title: id,
  widthRem: 5,
  filter,
  text,
  cell: () => null,
});
const columns = [
  column('key', 'words', ({ key }) => key),
  column('level', 'choice', ({ level }) => level ?? 'Not assessed'),
  column('impactDays', 'number', ({ impactDays }) => String(impactDays ?? '')),
  column('nextReview', 'day', ({ nextReview }) => nextReview ?? ''),
];

describe('the risks of several projects as a file', () => {
  it('[T7] hold the rows and columns that are seen, in their order, typed', () => {
    const sheet = portfolioSheet({ columns, rows: [...rows].reverse(), siteUrl: 'https://site.test' });
    expect(sheet.columns.map(({ title }) => title)).toEqual(['key', 'level', 'Exposure', 'impactDays', 'nextReview']);
    expect(sheet.rows.map((cells) => cells.map(cellText))).toEqual([
      ['NET-2', 'Not assessed', '', '', '2026-12-01'],
      ['ERP-1', 'critical', '20', '6', ''],
    ]);
    const [, line] = sheet.rows;
    expect(line?.[0]).toEqual({ kind: 'link', text: 'ERP-1', address: 'https://site.test/browse/ERP-1' });
    expect(line?.[2]).toEqual({ kind: 'number', number: 20 });
    expect(sheet.rows[0]?.[4]).toEqual({ kind: 'date', date: '2026-12-01' });
  });
});

describe('what was chosen for a gadget', () => {
  it.each([
    [undefined, standardGadget],
    ['nonsense', standardGadget],
    [
      { view: 'cake', most: 1000, projects: [], jql: '  ' },
      { view: 'heat-map', most: 5 },
    ],
    [
      { view: 'top-risks', most: 3, projects: ['ERP'], jql: ' labels = x ', title: 'T', refresh: 15 },
      { view: 'top-risks', most: 3, projects: ['ERP'], jql: 'labels = x', title: 'T', refresh: 15 },
    ],
  ])('is taken from %j as far as it fits', (config, choice) => {
    expect(readGadgetChoice(config)).toEqual(choice);
  });
});
