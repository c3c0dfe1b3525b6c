import * as fc from 'fast-check';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { jumpFrom } from '../../../static/views/schedule/jumps';
import { linkCorners } from '../../../static/views/schedule/link-path';
import { linksInSight } from '../../../static/views/schedule/links-in-sight';
import { closedAbove, openRows, parentsOf, placesOf } from '../../../static/views/schedule/outline';
import { rowAfterKey } from '../../../static/views/schedule/row-keys';
import { daysOffRuns, ticks, timeReach, timeScale, zooms } from '../../../static/views/schedule/time-scale';

const aRow = (id: string, level = 0, facts: Partial<ScheduleRow> = {}): ScheduleRow => ({
  id,
  title: id,
  kind: 'work',
  projectKey: 'ERP',
  elsewhere: false,
  level,
  done: false,
  begun: false,
  critical: false,
  nearCritical: false,
  ...facts,
});

const asOf = '2026-11-18';
const rows = [aRow('A'), aRow('B', 1, { parentId: 'A' }), aRow('C', 2, { parentId: 'B' }), aRow('D')];

describe('the outline', () => {
  it('hides what a closed summary holds, down to the last level', () => {
    const open = openRows(rows, new Set(['A']));
    expect(open.map(({ id }) => id)).toEqual(['A', 'D']);
    expect([...parentsOf(rows)]).toEqual(['A', 'B']);
    expect(placesOf(rows, open).get('C')).toBe(0);
    expect(closedAbove(new Map(rows.map((row) => [row.id, row])), 'C', new Set(['A']))).toEqual(['A']);
  });

  it('is walked by arrows, into a summary and out of it', () => {
    expect(rowAfterKey('ArrowDown', 0, rows, true)).toBe('B');
    expect(rowAfterKey('ArrowLeft', 1, rows, false)).toBe('A');
    expect(rowAfterKey('ArrowLeft', 0, rows, true)).toBeUndefined();
    expect(rowAfterKey('End', 0, rows, undefined)).toBe('D');
    expect(rowAfterKey('PageUp', 3, rows, undefined)).toBe('A');
  });

  it('is jumped through in a circle', () => {
    expect(jumpFrom(['A', 'C'], undefined, 1)).toBe('A');
    expect(jumpFrom(['A', 'C'], 'C', 1)).toBe('A');
    expect(jumpFrom(['A', 'C'], 'A', -1)).toBe('C');
    expect(jumpFrom([], 'A', 1)).toBeUndefined();
  });
});

describe('the time line', () => {
  const reachOf = (facts: Partial<ScheduleRow>) => timeReach([aRow('A', 0, facts)], asOf);

  it('grows for a bar that is moved beyond it, and does not shrink for one that is moved inwards', () => {
    const standing = reachOf({ start: '2026-09-03', finish: '2027-03-16' });
    const moved = timeReach([aRow('A', 0, { start: '2026-10-03', finish: '2027-04-16' })], asOf, standing);
    expect(moved.from).toBe(standing.from);
    expect(moved.to).toBe(standing.to + 31);
    expect(timeReach([aRow('A', 0, { start: asOf, finish: asOf })], asOf, standing)).toEqual(standing);
  });

  it('finds the links with an end in sight, each once, and none within one closed summary', () => {
    const links = [
      { from: 'A', to: 'D' },
      { from: 'B', to: 'C' },
      { from: 'C', to: 'D' },
    ];
    const everywhere = new Map(rows.map(({ id }, place) => [id, place]));
    expect(linksInSight(links, everywhere)(2, 3)).toEqual([1, 2, 0]);
    expect(linksInSight(links, everywhere)(1, 1)).toEqual([1]);
    const closed = placesOf(rows, openRows(rows, new Set(['A'])));
    expect(linksInSight(links, closed)(0, 0)).toEqual([0, 2]);
  });

  it.each(zooms)('covers every date and fills its head without a gap, by %s', (zoom) => {
    const scale = timeScale(reachOf({ start: '2026-09-03', finish: '2027-03-16' }), zoom);
    expect(scale.x('2026-09-03')).toBeGreaterThan(0);
    expect(scale.end('2027-03-16')).toBeLessThan(scale.widthPx);
    for (const unit of ['day', 'week', 'month', 'quarter', 'year'] as const) {
      const marks = ticks(scale, unit);
      expect(marks.reduce((sum, { widthPx }) => sum + widthPx, 0)).toBeCloseTo(scale.widthPx, 5);
      expect(marks[0]?.date).toBe(scale.first);
    }
  });

  it('is not stretched by a mistyped year', () => {
    const scale = timeScale(reachOf({ start: '1926-11-01', finish: '2926-11-01' }), 'day');
    expect(scale.days).toBeLessThan(3_000);
    expect(scale.end('2926-11-01')).toBeLessThanOrEqual(scale.widthPx);
  });

  it('shades weekends and holidays as one run where they meet', () => {
    const scale = timeScale(timeReach([], asOf), 'week');
    const runs = daysOffRuns(scale, { weekdays: [6, 7], holidays: ['2026-11-20'] });
    expect(runs.find(({ x }) => x === scale.x('2026-11-20'))?.widthPx).toBe(3 * 12);
  });

  it('draws links with right angles only, from the one end to the other', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 5_000 }), y: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const corners = linkCorners(from, to);
        expect([corners[0], corners.at(-1)]).toEqual([from, to]);
        corners.slice(1).forEach((corner, index) => {
          const before = corners[index];
          expect(corner.x === before?.x || corner.y === before?.y).toBe(true);
        });
      }),
    );
  });
});
