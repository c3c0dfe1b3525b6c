import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { demoTroubles } from '../../local/demo/troubles';

function datesOf(today: string): Record<string, unknown> {
  return Object.fromEntries(demoPortfolio(today).issues.map(({ key, fields }) => [key, fields['duedate']]));
}

describe('the dates of the demo', () => {
  it('are the same whenever the same day is asked for', () => {
    expect(demoPortfolio('2026-11-24')).toEqual(demoPortfolio('2026-11-24'));
  });

  it('move with today by whole weeks, with every key and word in place', () => {
    const [now, later] = ['2026-11-24', '2026-12-15'].map(datesOf);
    for (const [key, due] of Object.entries(now ?? {}))
      if (typeof due === 'string')
        expect([key, Date.parse(String(later?.[key])) - Date.parse(due)]).toEqual([key, 21 * 86_400_000]);
    const [first, second] = ['2026-11-24', '2026-11-25'].map((day) => demoPortfolio(day).issues);
    expect(second?.map(({ key, fields }) => [key, fields['summary']])).toEqual(
      first?.map(({ key, fields }) => [key, fields['summary']]),
    );
  });

  it('are on a weekend those of the Monday after', () => {
    const [sunday, monday] = ['2026-11-29', '2026-11-30'].map(datesOf);
    expect(sunday).toEqual(monday);
  });

  it('keep the slip of the cut-over at nine working days', () => {
    const [key = ''] = demoTroubles['slipped milestone'] ?? [];
    expect(datesOf('2026-11-24')[key]).toBe('2027-01-11');
    expect(datesOf('2026-11-25')[key]).toBe('2027-01-12');
  });
});
