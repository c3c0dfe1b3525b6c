import { milestoneStanding, milestoneStandings, standingWords } from '../../../src/analysis/milestone-standing';

const stands = (current: string | undefined, forecast: string | undefined, worstSlipDays: number, done = false) =>
  milestoneStanding({ done, worstSlipDays, ...(current && { current }), ...(forecast && { forecast }) });

describe('how a milestone stands', () => {
  it('[B6] never calls a date on time that is met only because it was moved', () => {
    expect(stands('2026-12-14', '2026-12-14', 9)).toBe('on-re-plan');
    expect(stands('2026-12-14', '2026-12-14', 0)).toBe('on-time');
    expect(stands('2026-12-01', '2026-12-01', -3)).toBe('on-time');
  });

  it('[B6] is late where even the present date will not hold, moved before or not', () => {
    expect(stands('2026-12-14', '2026-12-15', 9)).toBe('late');
    expect(stands('2026-12-14', '2026-12-15', 1)).toBe('late');
  });

  it('[B6] tells of those reached whether they were, and against which date', () => {
    expect(stands('2026-12-14', '2026-12-14', 0, true)).toBe('reached');
    expect(stands('2026-12-14', '2026-12-13', 8, true)).toBe('reached-on-re-plan');
    expect(stands('2026-12-14', '2026-12-15', 10, true)).toBe('reached-late');
  });

  it('[B6] says of one without a date just that', () => {
    expect(stands(undefined, '2026-12-15', 0)).toBe('no-date');
    expect(new Set(milestoneStandings.map((standing) => standingWords[standing])).size).toBe(milestoneStandings.length);
  });
});
