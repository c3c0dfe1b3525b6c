import { commonModel, portfolioRisks } from '../../../src/analysis/portfolio-risks';
import { riskOverview } from '../../../src/analysis/risk-overview';
import { riskRegister } from '../../../src/analysis/risk-register';
import { portfolioSummary } from '../../../src/analysis/portfolio-summary';
import { cellText } from '../../../src/model/sheet';
import { standardRiskModel, type RiskModel } from '../../../src/model/risk-model';
import { aRisk, settingsWith, wednesday } from '../portfolio';

const stricter: RiskModel = { ...standardRiskModel, bands: { low: 1, medium: 3, high: 6, critical: 9 } };

function registerOf(key: string, riskModel: RiskModel, ...risks: ReturnType<typeof aRisk>[]) {
  const register = riskRegister(risks, settingsWith({ riskModel }), wednesday);
  return { project: { id: key, key, name: `Project ${key}` }, register };
}

const a = registerOf(
  'A',
  standardRiskModel,
  aRisk('A-1', { probability: 3, impact: 3 }),
  aRisk('A-2', { probability: 2 }),
  aRisk('A-3', { probability: 5, impact: 5 }, { status: 'done' }),
);
const b = registerOf(
  'B',
  standardRiskModel,
  aRisk('B-1', { probability: 4, impact: 4 }),
  aRisk('B-2', { probability: 3, impact: 3 }),
);
const strict = registerOf('C', stricter, aRisk('C-1', { probability: 3, impact: 3 }));

describe('the overview of several projects', () => {
  it('[R20] counts each open risk that is assessed in one cell, where all weigh alike', () => {
    const { matrix, totals, top } = riskOverview(portfolioRisks([a, b], wednesday), 5);
    const cells = matrix?.lines.flat() ?? [];
    expect(cells.filter(({ count }) => count > 0)).toEqual([
      { probability: 4, impact: 4, level: 'critical', count: 1 },
      { probability: 3, impact: 3, level: 'medium', count: 2 },
    ]);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(totals.open - totals.notAssessed);
    expect(top.map(({ key }) => key)).toEqual(['B-1', 'A-1', 'B-2']);
    expect(riskOverview(portfolioRisks([a, b], wednesday), 1).top).toHaveLength(1);
  });

  it('[R20] lays no steps over each other that mean different things', () => {
    const risks = portfolioRisks([a, strict], wednesday);
    expect(commonModel(risks.projects)).toBeUndefined();
    const { matrix, top, totals } = riskOverview(risks, 5);
    expect(matrix).toBeUndefined();
    expect(top.map(({ key, level }) => [key, level])).toEqual([
      ['C-1', 'critical'],
      ['A-1', 'medium'],
    ]);
    expect(totals.byLevel).toEqual({ low: 0, medium: 1, high: 0, critical: 1 });
  });

  it('[R20] takes models that differ in no figure for the same', () => {
    const shown = registerOf('D', { ...standardRiskModel, flipAxes: true });
    expect(commonModel(portfolioRisks([a, shown], wednesday).projects)).toBeDefined();
    const { bands } = standardRiskModel;
    const { critical, high, medium, low } = bands;
    const kept = registerOf('E', { ...standardRiskModel, bands: { critical, high, medium, low } });
    expect(commonModel(portfolioRisks([a, kept], wednesday).projects)).toBeDefined();
    expect(commonModel([])).toBeUndefined();
  });

  it('[T7] is told in a sheet, with what could not be read', () => {
    const unread = { ...strict, unread: 'Field ‘x’ is gone.' };
    const about = { readAt: '2026-11-18T10:00:00.000Z', siteUrl: 'https://site.test', shown: 2, jql: 'labels = top' };
    const { rows } = portfolioSummary(portfolioRisks([a, unread], wednesday), about);
    const lines = new Map(rows.map(([what, value]) => [what && cellText(what), value && cellText(value)]));
    expect(lines.get('Rows in this file')).toBe('2');
    expect(lines.get('Query')).toBe('labels = top');
    expect(lines.get('Open risks of Project A (A)')).toBe('2');
    expect(lines.get('Open risks of Project C (C)')).toBe('not read: Field ‘x’ is gone.');
  });
});
