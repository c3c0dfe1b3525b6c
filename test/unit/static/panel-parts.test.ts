import { readMacroConfig } from '../../../static/macro-config';
import { moveInGrid } from '../../../static/parts/grid-keys';
import { stepInList } from '../../../static/parts/list-keys';
import { loadBand } from '../../../static/views/capacity/load-band';
import { editBetween } from '../../../static/views/issue-risk/risk-draft';
import { routeOf } from '../../../static/views/pages';

it('sends only what was changed, and null for what was taken away', () => {
  const owner = { accountId: 'a', name: 'Mika Ito', active: true };
  expect(editBetween({ probability: 4, impact: 5, owner }, { probability: 4, impact: 3 })).toEqual({
    impact: 3,
    ownerAccountId: null,
  });
  expect(editBetween({ owner }, { owner: { ...owner, name: 'M. Ito' } })).toEqual({});
});

it('moves inside a grid and stops at its edges', () => {
  const middle = { row: 2, column: 2 };
  expect(moveInGrid('ArrowUp', middle, 5, 5)).toEqual({ row: 1, column: 2 });
  expect(moveInGrid('End', middle, 5, 5)).toEqual({ row: 2, column: 4 });
  expect(moveInGrid('ArrowLeft', { row: 0, column: 0 }, 5, 5)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid('x', middle, 5, 5)).toBeUndefined();
});

it('goes round in a list', () => {
  expect(stepInList('ArrowDown', 2, 3)).toBe(0);
  expect(stepInList('ArrowUp', 0, 3)).toBe(2);
  expect(stepInList('ArrowUp', 0, 0)).toBeUndefined();
});

it('colours only what lies above the hours there are', () => {
  const week = { week: '2026-11-23', capacityHours: 40, demand: [] };
  expect(loadBand({ ...week, loadHours: 0, loadPercent: 0 })).toBe('none');
  expect(loadBand({ ...week, loadHours: 40, loadPercent: 100 })).toBe('fits');
  expect(loadBand({ ...week, loadHours: 50, loadPercent: 125 })).toBe('over');
  expect(loadBand({ ...week, loadHours: 51, loadPercent: 128 })).toBe('far-over');
  expect(loadBand({ ...week, capacityHours: 0, loadHours: 4 })).toBe('far-over');
});

it('opens the report where a path leads nowhere else', () => {
  expect(routeOf('/risks')).toBe('risks');
  expect(routeOf('/capacity/2026')).toBe('capacity');
  expect(routeOf('/')).toBe('report');
  expect(routeOf('/nowhere')).toBe('report');
});

it('takes a macro’s configuration only as far as it makes sense', () => {
  expect(readMacroConfig({ project: 'ERP', detail: 'summary', title: ' ' })).toMatchObject({
    project: 'ERP',
    detail: 'summary',
    title: undefined,
  });
  expect(readMacroConfig({ project: 7, detail: 'all' })).toMatchObject({ project: undefined, detail: 'full' });
  expect(readMacroConfig(undefined).project).toBeUndefined();
});
