import { readMacroConfig } from '../../../static/macro-config';
import { moveInGrid } from '../../../static/parts/grid-keys';
import { stepInList } from '../../../static/parts/list-keys';
import { standardBands } from '../../../src/model/team-plan';
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

it('grades a load by the bands of the team, and takes hours asked of no time for overload', () => {
  const band = (loadMinutes: number, capacityMinutes = 2_400) =>
    loadBand({ loadMinutes, capacityMinutes }, standardBands);
  expect([0, 1_000, 1_200, 2_112, 2_400, 2_500, 3_000, 3_060].map((minutes) => band(minutes))).toEqual([
    'none',
    'low',
    'fair',
    'full',
    'full',
    'over',
    'over',
    'far-over',
  ]);
  expect([band(240, 0), band(0, 0)]).toEqual(['far-over', 'off']);
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
