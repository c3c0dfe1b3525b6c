import { dependencyType } from '../../../src/model/dependency-type';
import { lagInDays, lagOfDays } from '../../../src/model/lag-in-days';
import type { IssueLink } from '../../../src/model/issue';
import { keptTerms, type LinkTerms } from '../../../src/model/link-terms';
import { waitsFor } from '../../../src/model/waits-for';

const link = (id: string, key: string, facts: Partial<IssueLink> = {}): IssueLink => ({
  id,
  type: 'Blocks',
  label: 'is blocked by',
  outward: false,
  key,
  summary: key,
  status: { name: 'To Do', category: 'to-do' },
  ...facts,
});
const depends = { type: 'Depends', label: 'depends on', outward: true };

describe('what an issue waits for', () => {
  it('[L14] has the terms that are kept by the id of the link, whatever key it leads to', () => {
    const property = { v: 1, links: { '7': 'SS +240', '8': 'nonsense', '9': 'FF' } };
    const waiting = waitsFor({ key: 'ERP-2', links: [link('7', 'NET-1'), link('8', 'ERP-4')], property }, ['Blocks']);
    expect(waiting).toEqual([
      { from: 'NET-1', linkId: '7', terms: { type: 'SS', lag: { kind: 'working', minutes: 240 } } },
      { from: 'ERP-4', linkId: '8', terms: { type: 'FS' } },
    ]);
  });

  it('[L6] follows the settings, and leaves out what waits for it', () => {
    const links = [
      link('1', 'ERP-1'),
      link('2', 'ERP-3', depends),
      link('3', 'ERP-4', { label: 'blocks', outward: true }),
    ];
    const from = (names: readonly string[]) => waitsFor({ key: 'ERP-2', links }, names).map((one) => one.from);
    expect(from(['Blocks'])).toEqual(['ERP-1']);
    expect(from(['Depends'])).toEqual(['ERP-3']);
    expect(from(['Blocks', 'Depends'])).toEqual(['ERP-1', 'ERP-3']);
  });

  it('[L14] names each predecessor once, under the link that says more', () => {
    const links = [link('1', 'ERP-1'), link('2', 'ERP-1', depends)];
    const linkId = (kept: object) =>
      waitsFor({ key: 'ERP-2', links, property: { v: 1, links: kept } }, ['Blocks', 'Depends']).map(
        (one) => one.linkId,
      );
    expect(linkId({})).toEqual(['1']);
    expect(linkId({ '2': 'SS' })).toEqual(['2']);
    expect(linkId({ '1': 'FF', '2': 'SS' })).toEqual(['1']);
  });
});

it.each([[undefined], ['text'], [[]], [{ links: 'text' }], [{ links: { '1': { type: 'SS' }, '2': 'SS +x' } }]])(
  '[L14] reads no terms where there are none: %j',
  (property) => {
    expect(keptTerms(property)).toEqual(new Map());
  },
);

describe('the type that a dependency is written as', () => {
  const types = [
    { id: '1', name: 'Depends', inward: 'is depended on by', outward: 'depends on' },
    { id: '2', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  ];

  it('[L6] is the first of the settings, and knows which of its ends waits', () => {
    expect(dependencyType(types, ['blocks', 'Depends'])).toEqual({ id: '2', name: 'Blocks', waitingReads: 'inward' });
    expect(dependencyType(types, ['Depends'])).toEqual({ id: '1', name: 'Depends', waitingReads: 'outward' });
    expect(dependencyType(types, ['is blocked by'])).toMatchObject({ id: '2', waitingReads: 'inward' });
    expect(dependencyType(types, ['Relates'])).toBeUndefined();
  });
});

describe('a lag in days', () => {
  const day = 450;

  it.each<[LinkTerms['lag'], ReturnType<typeof lagInDays>]>([
    [undefined, { days: 0, kind: 'working' }],
    [
      { kind: 'working', minutes: -900 },
      { days: -2, kind: 'working' },
    ],
    [
      { kind: 'elapsed', minutes: 4_320 },
      { days: 3, kind: 'elapsed' },
    ],
  ])('[L14] is whole, and goes back to what it was: %j', (lag, days) => {
    expect(lagInDays(lag, day)).toEqual(days);
    expect(days && lagOfDays(days, day)).toEqual(lag);
  });

  it('[L14] is none where it is hours or per cent', () => {
    expect(lagInDays({ kind: 'working', minutes: 480 }, day)).toBeUndefined();
    expect(lagInDays({ kind: 'elapsed', minutes: 450 }, day)).toBeUndefined();
    expect(lagInDays({ kind: 'percent', percent: 100 }, day)).toBeUndefined();
  });
});
