import fc from 'fast-check';
import { changeLog } from '../../../src/analysis/change-log';
import { riskRegister } from '../../../src/analysis/risk-register';
import { exposureOf, levelOf, riskLevels, standardRiskModel, type RiskModel } from '../../../src/model/risk-model';
import { standardSettings } from '../../../src/model/settings';
import { shuffled, someChanges, someDay, someRisks } from '../arbitrary-portfolio';
import { wednesday } from '../portfolio';

const bands: fc.Arbitrary<RiskModel> = fc
  .uniqueArray(fc.integer({ min: 2, max: 25 }), { minLength: 3, maxLength: 3 })
  .map((limits) => limits.sort((a, b) => a - b))
  .map(([medium = 5, high = 10, critical = 15]) => ({
    ...standardRiskModel,
    bands: { low: 1, medium, high, critical },
  }));

describe('any register', () => {
  it('[R2] knows a level for every exposure, and a higher exposure never means a lower level', () => {
    fc.assert(
      fc.property(bands, (model) => {
        const grades = Array.from({ length: 25 }, (_, index) => riskLevels.indexOf(levelOf(model, index + 1)));
        expect(grades).toEqual([...grades].sort((a, b) => a - b));
        expect(new Set(grades).has(-1)).toBe(false);
        expect(grades[0]).toBe(0);
      }),
    );
  });

  it('[R1] shows the exposure that anybody can work out from the row', () => {
    fc.assert(
      fc.property(someRisks, someDay, (risks, asOf) => {
        for (const { probability, impact, exposure, level } of riskRegister(risks, standardSettings, asOf).rows) {
          const assessed = probability !== undefined && impact !== undefined;
          expect(exposure).toBe(assessed ? exposureOf(probability, impact) : undefined);
          expect(level).toBe(assessed ? levelOf(standardRiskModel, probability * impact) : undefined);
        }
      }),
    );
  });

  it('[R10] holds every open assessed risk in exactly one cell, and its totals add up', () => {
    fc.assert(
      fc.property(someRisks, someDay, (risks, asOf) => {
        const { rows, heatMap, totals } = riskRegister(risks, standardSettings, asOf);
        const placed = heatMap.flat().flatMap((cell) => cell.keys);
        const assessed = rows.filter((row) => row.open && row.exposure !== undefined);
        expect([...placed].sort()).toEqual(assessed.map(({ key }) => key).sort());
        for (const cell of heatMap.flat())
          for (const key of cell.keys)
            expect(rows.find((row) => row.key === key)).toMatchObject({
              probability: cell.probability,
              impact: cell.impact,
            });
        expect(totals.open + totals.closed).toBe(risks.length);
        expect(Object.values(totals.byLevel).reduce((sum, count) => sum + count, 0) + totals.notAssessed).toBe(
          totals.open,
        );
      }),
    );
  });

  it('is the same in whatever order Jira answers', () => {
    const pair = fc.tuple(someRisks, someChanges).chain(([risks, changes]) =>
      fc.record({
        risks: fc.constant(risks),
        changes: fc.constant(changes),
        otherRisks: shuffled(risks),
        otherChanges: shuffled(changes),
      }),
    );
    fc.assert(
      fc.property(pair, ({ risks, changes, otherRisks, otherChanges }) => {
        expect(riskRegister(otherRisks, standardSettings, wednesday)).toEqual(
          riskRegister(risks, standardSettings, wednesday),
        );
        expect(changeLog(otherChanges, standardSettings, wednesday)).toEqual(
          changeLog(changes, standardSettings, wednesday),
        );
      }),
    );
  });

  it('[C4] totals what the rows say, to the cent', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const { rows, totals } = changeLog(changes, standardSettings, wednesday);
        const agreed = rows.filter(({ state }) => state === 'approved' || state === 'implemented');
        const cents = agreed.reduce((sum, { cost = '0' }) => sum + Math.round(Number(cost) * 100), 0);
        expect(Math.round(Number(totals.approved.cost) * 100)).toBe(cents);
        expect(Object.values(totals.byState).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
        for (const row of rows) expect(row.ageWorkingDays).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
