import { silentRedates, type RedateAuthority } from '../../../src/analysis/silent-redates';
import { standardCalendar } from '../../../src/model/calendar';
import { anIssue, dueChange } from '../portfolio';

const how = { calendar: standardCalendar, startField: 'customfield_1' };
const moved = (day: string, from: string, to: string) => anIssue('P-1', { history: [dueChange(day, from, to)] });
const request = (facts: Partial<RedateAuthority> = {}): RedateAuthority => ({
  key: 'C-1',
  issueKeys: ['P-1'],
  emergency: false,
  awaiting: false,
  ...facts,
});
const standing = (facts?: Partial<RedateAuthority>) =>
  silentRedates([moved('2026-11-11', '2026-11-20', '2026-11-27')], facts ? [request(facts)] : [], how)[0]?.standing;

describe('silent re-dates', () => {
  it('[C12] tells who moved which date when, from, to, by how many working days', () => {
    expect(silentRedates([moved('2026-11-11', '2026-11-20', '2026-11-27')], [], how)).toEqual([
      {
        issueKey: 'P-1',
        summary: 'Summary of P-1',
        moved: 'due',
        at: '2026-11-11T10:00:00.000Z',
        on: '2026-11-11',
        from: '2026-11-20',
        to: '2026-11-27',
        workingDays: 5,
        standing: 'silent',
      },
    ]);
  });

  it('[C12] sees moves of the start too, and to earlier as negative', () => {
    const history = [{ ...dueChange('2026-11-11', '2026-11-20', '2026-11-19'), fieldId: 'customfield_1' }];
    expect(silentRedates([anIssue('P-1', { history })], [], how)).toMatchObject([{ moved: 'start', workingDays: -1 }]);
  });

  it('[C12] does not count the first date, a date put back, or the steps of one day', () => {
    const moves = (...history: ReturnType<typeof dueChange>[]) => silentRedates([anIssue('P-1', { history })], [], how);
    expect(moves(dueChange('2026-11-02', undefined, '2026-11-20'))).toEqual([]);
    expect(
      moves(dueChange('2026-11-03', '2026-11-20', undefined), dueChange('2026-11-04', undefined, '2026-11-20')),
    ).toEqual([]);
    expect(
      moves(dueChange('2026-11-03', '2026-11-20', '2026-12-20'), dueChange('2026-11-03', '2026-12-20', '2026-11-20')),
    ).toEqual([]);
    expect(
      moves(dueChange('2026-11-03', '2026-11-20', '2026-11-23'), dueChange('2026-11-03', '2026-11-23', '2026-11-24')),
    ).toMatchObject([{ from: '2026-11-20', to: '2026-11-24', workingDays: 2 }]);
    expect(
      moves(dueChange('2026-11-03', '2026-11-20', undefined), dueChange('2026-11-04', undefined, '2026-11-23')),
    ).toMatchObject([{ from: '2026-11-20', to: '2026-11-23' }]);
  });

  it('[C13] is covered by a request that was approved before, or within five working days after', () => {
    expect(standing()).toBe('silent');
    expect(standing({ approved: '2026-09-01' })).toBe('covered');
    expect(standing({ approved: '2026-11-18' })).toBe('covered');
    expect(standing({ approved: '2026-11-19' })).toBe('late');
    expect(standing({ approved: '2026-12-31', emergency: true })).toBe('covered');
  });

  it('[C13] is not covered by a request about other work, refused, or long closed', () => {
    expect(standing({ approved: '2026-11-11', issueKeys: ['P-2'] })).toBe('silent');
    expect(standing({})).toBe('silent');
    expect(standing({ awaiting: true })).toBe('awaiting');
    expect(standing({ approved: '2026-10-01', closed: '2026-11-04' })).toBe('covered');
    expect(standing({ approved: '2026-10-01', closed: '2026-11-03' })).toBe('silent');
  });

  it('[C13] takes a link from either side, and asks nothing of the requests themselves', () => {
    const status = { name: 'Approved', category: 'in-progress' } as const;
    const link = { type: 'Relates', label: 'relates to', outward: true, key: 'C-1', summary: 'C-1', status };
    const issue = { ...moved('2026-11-11', '2026-11-20', '2026-11-27'), links: [link] };
    const unlisted = request({ approved: '2026-11-11', issueKeys: [] });
    expect(silentRedates([issue], [unlisted], how)[0]).toMatchObject({ standing: 'covered', request: 'C-1' });
    const own = { ...issue, key: 'C-1' };
    expect(silentRedates([own], [unlisted], how)).toEqual([]);
  });
});
