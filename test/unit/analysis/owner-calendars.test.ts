import { ownerCalendars } from '../../../src/analysis/owner-calendars';
import { standardCalendar, type WorkCalendar } from '../../../src/model/calendar';
import type { WeekHours } from '../../../src/model/person-time';
import type { TimeOff } from '../../../src/model/time-off';

const calendar: WorkCalendar = { ...standardCalendar, holidays: ['2026-12-25'] };
const ann = new Map([['ann', { accountId: 'ann', name: 'Ann', active: true }]]);
const off = (from: string, to = from): TimeOff => ({ from, to, kind: 'leave' });
const half = (from: string, to = from): TimeOff => ({ ...off(from, to), half: true });

function exceptions(away: readonly TimeOff[], hoursByWeekday?: WeekHours) {
  const people = new Map([['ann', { off: away, ...(hoursByWeekday && { hoursByWeekday }) }]]);
  const [own] = ownerCalendars(calendar, { focusPercent: 100, people }, ann);
  return own?.exceptions ?? [];
}

describe('[L23] the calendar of an owner', () => {
  it('does not open a holiday of the project by half a day of leave, nor a day that is off as a whole', () => {
    const spans = [{ from: 480, to: 720 }];
    expect(exceptions([half('2026-12-23', '2026-12-28'), off('2026-12-24')])).toEqual([
      { from: '2026-12-24', to: '2026-12-24', spans: [] },
      { from: '2026-12-23', to: '2026-12-23', spans },
      { from: '2026-12-28', to: '2026-12-28', spans },
    ]);
  });

  it('has half of the person’s own hours on a day half off, and nothing to say of a day they never work', () => {
    const mondays: WeekHours = [6, 0, 0, 0, 0, 0, 0];
    expect(exceptions([half('2026-12-21', '2026-12-22'), half('2026-12-21')], mondays)).toEqual([
      { from: '2026-12-21', to: '2026-12-21', spans: [{ from: 480, to: 660 }] },
    ]);
  });

  it('joins leave and public holidays that overlap, since a file for MS Project takes each day once', () => {
    expect(exceptions([off('2026-12-26'), off('2027-01-06'), off('2026-12-21', '2027-01-01')])).toEqual([
      { from: '2026-12-21', to: '2027-01-01', spans: [] },
      { from: '2027-01-06', to: '2027-01-06', spans: [] },
    ]);
  });

  it('looks no further than ten years, however long somebody is away', () => {
    expect(exceptions([off('2026-12-21', '9999-12-31')])).toMatchObject([{ to: '2036-12-20' }]);
    expect(exceptions([half('2026-12-21', '9999-12-31')]).length).toBeLessThan(3_000);
  });
});
