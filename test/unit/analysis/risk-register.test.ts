import { riskRegister } from '../../../src/analysis/risk-register';
import { standardSettings } from '../../../src/model/settings';
import { aRisk, settingsWith, somebody, wednesday } from '../portfolio';

const register = (...risks: ReturnType<typeof aRisk>[]) => riskRegister(risks, standardSettings, wednesday);
const only = (risk: ReturnType<typeof aRisk>) => register(risk).rows[0];

describe('risk register', () => {
  it('[R1] multiplies probability and impact, and has no exposure while one is missing', () => {
    expect(only(aRisk('R-1', { probability: 4, impact: 5 }))).toMatchObject({ exposure: 20 });
    expect(only(aRisk('R-1', { probability: 4 }))).not.toHaveProperty('exposure');
    expect(only(aRisk('R-1', { impact: 4 }))).not.toHaveProperty('level');
  });

  it('[R1] never believes an exposure that somebody wrote into the property', () => {
    expect(only(aRisk('R-1', { probability: 2, impact: 2, exposure: 25, level: 'critical' }))).toMatchObject({
      exposure: 4,
      level: 'low',
    });
  });

  it.each([
    [1, 4, 'low'],
    [1, 5, 'medium'],
    [3, 3, 'medium'],
    [2, 5, 'high'],
    [3, 4, 'high'],
    [3, 5, 'critical'],
    [5, 5, 'critical'],
  ] as const)('[R2] puts %i × %i at %s', (probability, impact, level) => {
    expect(only(aRisk('R-1', { probability, impact }))?.level).toBe(level);
  });

  it('[R3] reviews on the given date, else so many days after the last look as the level asks', () => {
    const seen = { probability: 3, impact: 4, lastReview: '2026-11-10' };
    expect(only(aRisk('R-1', { ...seen, nextReview: '2026-12-01' }))?.reviewDue).toBe('2026-12-01');
    expect(only(aRisk('R-1', seen))?.reviewDue).toBe('2026-11-24');
    expect(only(aRisk('R-1', { probability: 5, impact: 5 }, { created: '2026-11-02T09:00:00.000Z' }))?.reviewDue).toBe(
      '2026-11-09',
    );
    expect(only(aRisk('R-1', { probability: 1 }))).not.toHaveProperty('reviewDue');
    expect(only(aRisk('R-1', seen, { status: 'done' }))).not.toHaveProperty('reviewDue');
  });

  it('[R3] is done with a given date once a look on or after it is recorded', () => {
    const given = { probability: 3, impact: 4, nextReview: '2026-11-10' };
    expect(only(aRisk('R-1', { ...given, lastReview: '2026-11-09' }))?.reviewDue).toBe('2026-11-10');
    expect(only(aRisk('R-1', { ...given, lastReview: '2026-11-10' }))?.reviewDue).toBe('2026-11-24');
  });

  it('[R4] is overdue from the day after', () => {
    const at = (nextReview: string) => only(aRisk('R-1', { nextReview }));
    expect(at('2026-11-18')).not.toHaveProperty('reviewOverdueDays');
    expect(at('2026-11-17')?.reviewOverdueDays).toBe(1);
    expect(at('2026-10-18')?.reviewOverdueDays).toBe(31);
    expect(register(aRisk('R-1', { nextReview: '2026-11-17' })).findings).toContainEqual(
      expect.objectContaining({ rule: 'R4', issueKeys: ['R-1'] }),
    );
  });

  it('[R5] is stale when nobody has touched any risk for three weeks', () => {
    const touched = (updated: string) => aRisk('R-1', {}, { updated: `${updated}T12:00:00.000Z` });
    const isStale = (...risks: ReturnType<typeof aRisk>[]) =>
      register(...risks).findings.some(({ rule }) => rule === 'R5');
    expect(isStale(touched('2026-10-28'))).toBe(true);
    expect(isStale(touched('2026-10-29'))).toBe(false);
    expect(
      isStale(
        touched('2026-10-01'),
        aRisk('R-2', { lastReview: '2026-11-01' }, { updated: '2026-10-01T12:00:00.000Z' }),
      ),
    ).toBe(false);
    expect(isStale(aRisk('R-1', {}, { updated: '2026-01-01T12:00:00.000Z', status: 'done' }))).toBe(false);
    expect(register().findings).toEqual([]);
  });

  it('[R6] names what open risks lack, once for all of them', () => {
    const { assignee: _nobody, ...unowned } = aRisk('R-2', { impact: 3 });
    const { findings } = register(
      aRisk('R-10', { impact: 3, response: 'accept' }),
      unowned,
      aRisk('R-3', {}, { status: 'done' }),
    );
    const said = Object.fromEntries(findings.map(({ text, issueKeys }) => [text, issueKeys]));
    expect(said).toEqual({
      'Open risks without a probability.': ['R-2', 'R-10'],
      'Open risks without an owner.': ['R-2'],
      'Open risks without a response.': ['R-2'],
      'Open risks with no date for their next review.': ['R-2', 'R-10'],
    });
  });

  it('[R6] names risks whose owner has left', () => {
    const gone = { ...somebody('Gone Gil'), active: false };
    expect(register(aRisk('R-1', {}, { assignee: gone })).findings).toContainEqual(
      expect.objectContaining({ rule: 'R6', text: 'Owners whose account is no longer active.', issueKeys: ['R-1'] }),
    );
  });

  it('[R9] lists open risks by exposure, then key; the unassessed and the closed come last', () => {
    const rows = register(
      aRisk('R-4', { probability: 5, impact: 5 }, { status: 'done' }),
      aRisk('R-3'),
      aRisk('R-10', { probability: 3, impact: 3 }),
      aRisk('R-9', { probability: 3, impact: 3 }),
      aRisk('R-11', { probability: 4, impact: 3 }),
    ).rows;
    expect(rows.map(({ key }) => key)).toEqual(['R-11', 'R-9', 'R-10', 'R-3', 'R-4']);
  });

  it('[R10] draws probability from the top and counts reviews that are overdue', () => {
    const { heatMap, totals } = register(
      aRisk('R-2', { probability: 4, impact: 5, nextReview: '2026-11-01' }),
      aRisk('R-1', { probability: 4, impact: 5, nextReview: '2026-12-01' }),
      aRisk('R-3', { probability: 1, impact: 1, nextReview: '2026-12-01' }),
      aRisk('R-4', { probability: 1, impact: 1 }, { status: 'done' }),
      aRisk('R-5'),
    );
    expect(heatMap.map((row) => row[0]?.probability)).toEqual([5, 4, 3, 2, 1]);
    expect(heatMap[1]?.[4]).toEqual({
      probability: 4,
      impact: 5,
      exposure: 20,
      level: 'critical',
      keys: ['R-1', 'R-2'],
      overdueReviews: 1,
    });
    expect(heatMap[4]?.[0]?.keys).toEqual(['R-3']);
    expect(totals).toMatchObject({
      open: 4,
      closed: 1,
      byLevel: { low: 1, medium: 0, high: 0, critical: 2 },
      notAssessed: 1,
      overdueReviews: 1,
    });
  });

  it('takes a risk that was read twice once', () => {
    expect(register(aRisk('R-1'), aRisk('R-1', { probability: 2, impact: 2 })).rows).toMatchObject([
      { key: 'R-1', exposure: 4 },
    ]);
  });

  it('weighs by the scales and bands of the project', () => {
    const riskModel = {
      ...standardSettings.riskModel,
      probability: standardSettings.riskModel.probability.slice(0, 3),
      impact: standardSettings.riskModel.impact.slice(0, 3),
      bands: { low: 1, medium: 3, high: 4, critical: 9 },
    };
    const { heatMap, rows, findings } = riskRegister(
      [aRisk('R-1', { probability: 3, impact: 3 }), aRisk('R-2', { probability: 4, impact: 1 })],
      settingsWith({ riskModel }),
      wednesday,
    );
    expect(heatMap.map((row) => row.map(({ level }) => level))).toEqual([
      ['medium', 'high', 'critical'],
      ['low', 'high', 'high'],
      ['low', 'low', 'medium'],
    ]);
    expect(rows[0]?.level).toBe('critical');
    expect(findings.map(({ rule }) => rule)).toContain('R7');
  });
});
