import type { SyncTick } from '../../../src/api/schedule';
import { newsOfTicks } from '../../../static/views/sync/news-of-ticks';
import { somebody } from '../portfolio';

const at = (time: string, name?: string): SyncTick => ({
  at: `2026-11-18T${time}:00.000Z`,
  byYou: name === undefined,
  ...(name !== undefined && { by: somebody(name) }),
});
const ticks = (given: Readonly<Record<string, SyncTick>>) => new Map(Object.entries(given));

describe('[L21] what others have gone through since the last look', () => {
  it('is told with who and how many', () => {
    const before = ticks({ 'T-1': at('10:00') });
    const after = ticks({ 'T-1': at('10:00'), 'T-2': at('10:01', 'Kim'), 'T-3': at('10:02', 'Lou') });
    expect(newsOfTicks(before, after)).toBe('2 rows ticked by Kim, Lou.');
  });

  it('tells of ticks that were taken off', () => {
    expect(newsOfTicks(ticks({ 'T-1': at('10:00', 'Kim') }), ticks({}))).toBe('One row no longer ticked.');
  });

  it('is nothing where nothing came, or one’s own ticks only', () => {
    const before = ticks({ 'T-1': at('10:00', 'Kim') });
    expect(newsOfTicks(before, before)).toBeUndefined();
    expect(newsOfTicks(before, ticks({ ...Object.fromEntries(before), 'T-2': at('10:05') }))).toBeUndefined();
  });
});
