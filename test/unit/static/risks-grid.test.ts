import fc from 'fast-check';
import * as v from 'valibot';
import { filterWords, passing, valuesOf, type ColumnFilter } from '../../../static/parts/column-filter';
import type { GridColumn } from '../../../static/parts/grid-column';
import { gridItems, withNested } from '../../../static/parts/grid-items';
import { gridViewShape, keptView, moved, shownColumns, standardView } from '../../../static/parts/grid-view';
import { extended, nothingSelected, toggled } from '../../../static/parts/selection';

interface Row {
  readonly key: string;
  readonly level?: number;
  readonly owner: string;
  readonly due?: string;
}

const names = ['', 'Low', 'Medium', 'High'];
const column = (id: string, given: Partial<GridColumn<Row>>): GridColumn<Row> => ({
  id,
  title: id,
  widthRem: 5,
  filter: 'words',
  text: () => '',
  cell: () => null,
  ...given,
});
const key = column('key', { names: true, standard: true, text: (row) => row.key });
const level = column('level', {
  filter: 'choice',
  standard: true,
  descends: true,
  text: (row) => names[row.level ?? 0] ?? '',
  order: (row) => row.level,
});
const owner = column('owner', { filter: 'choice', text: (row) => row.owner });
const due = column('due', { filter: 'day', text: (row) => row.due ?? '' });
const columns = [key, level, owner, due];

const rows: readonly Row[] = [
  { key: 'R-1', level: 1, owner: 'Mika', due: '2026-11-02' },
  { key: 'R-2', level: 3, owner: 'Rao', due: '2026-11-20' },
  { key: 'R-3', owner: 'Mika' },
  { key: 'R-4', level: 2, owner: '', due: '2026-11-30' },
];
const left = (filters: Record<string, ColumnFilter>) => passing(rows, columns, filters).map((row) => row.key);
const lines = (by: GridColumn<Row> | undefined, folded: string[] = []) =>
  gridItems(rows, by, new Set(folded)).map((item) =>
    item.kind === 'group' ? `${item.value || 'None'} ${item.count}` : item.row.key,
  );

describe('a filter of any column', () => {
  it('takes one of several values, nothing being a value too', () => {
    expect(left({ owner: { kind: 'choice', values: ['Rao', ''] } })).toEqual(['R-2', 'R-4']);
  });
  it('takes a range with both of its ends, in which a row without a value is not', () => {
    expect(left({ due: { kind: 'range', from: '2026-11-20', to: '2026-11-30' } })).toEqual(['R-2', 'R-4']);
    expect(left({ level: { kind: 'range', to: '2' } })).toEqual(['R-1', 'R-4']);
  });
  it('narrows by all columns at once, and by none that is gone', () => {
    const words: ColumnFilter = { kind: 'words', words: ' r- ' };
    expect(left({ key: words, owner: { kind: 'choice', values: ['Mika'] }, gone: words })).toEqual(['R-1', 'R-3']);
  });
  it('says itself in words', () => {
    expect(filterWords('Owner', { kind: 'choice', values: ['Rao', ''] })).toBe('Owner: Rao, none');
    expect(filterWords('Due', { kind: 'range', from: '2026-11-20' })).toBe('Due from 2026-11-20');
  });
  it('offers the values there are with their counts, the highest first where the column descends', () => {
    expect(valuesOf(rows, level).map(({ value, count }) => `${value} ${count}`)).toEqual([
      'High 1',
      'Medium 1',
      'Low 1',
      ' 1',
    ]);
  });
});

describe('groups', () => {
  it('gather the rows under headings with their count, and fold', () => {
    expect(lines(undefined)).toEqual(['R-1', 'R-2', 'R-3', 'R-4']);
    expect(lines(owner)).toEqual(['Mika 2', 'R-1', 'R-3', 'Rao 1', 'R-2', 'None 1', 'R-4']);
    expect(lines(owner, ['Mika'])).toEqual(['Mika 2', 'Rao 1', 'R-2', 'None 1', 'R-4']);
    expect(lines(level).filter((line) => !line.startsWith('R-'))).toEqual(['High 1', 'Medium 1', 'Low 1', 'None 1']);
  });
  it('lose no row and show none twice, whatever the rows', () => {
    const row = fc.record({ key: fc.string(), owner: fc.constantFrom('a', 'b', '') });
    fc.assert(
      fc.property(fc.array(row), (given) => {
        const shown = gridItems(given, owner, new Set()).flatMap((item) => (item.kind === 'row' ? [item.row] : []));
        expect(shown).toHaveLength(given.length);
        expect(new Set(shown)).toEqual(new Set(given));
      }),
    );
  });
});

describe('what is nested', () => {
  it('stands right below its row while that is open, and nowhere when the row is filtered or folded away', () => {
    const below = (row: Row) => [1, 2].map((each) => ({ id: `${row.key}.${each}`, content: null }));
    const shown = (given: readonly Row[], by: GridColumn<Row> | undefined, opened: string[], folded: string[] = []) =>
      withNested(gridItems(given, by, new Set(folded)), (row) => row.key, new Set(opened), below).map((item) => {
        if (item.kind === 'nested') return item.line.id;
        return item.kind === 'row' ? item.row.key : item.value;
      });
    expect(shown(rows, undefined, ['R-2'])).toEqual(['R-1', 'R-2', 'R-2.1', 'R-2.2', 'R-3', 'R-4']);
    expect(shown(rows.slice(2), undefined, ['R-2'])).toEqual(['R-3', 'R-4']);
    expect(shown(rows, owner, ['R-2', 'R-1'], ['Mika'])).toEqual(['Mika', 'Rao', 'R-2', 'R-2.1', 'R-2.2', '', 'R-4']);
  });
});

describe('the columns of a view', () => {
  it('end with what acts on the rows, chosen or not', () => {
    const acts = column('acts', { acts: true });
    expect(shownColumns([key, acts, owner], ['acts', 'owner']).map(({ id }) => id)).toEqual(['key', 'owner', 'acts']);
    expect(shownColumns([key, acts, owner], []).map(({ id }) => id)).toEqual(['key', 'acts']);
  });
  it('have the naming one first, and none that is unknown or twice', () => {
    expect(shownColumns(columns, ['due', 'gone', 'due', 'level']).map(({ id }) => id)).toEqual(['key', 'due', 'level']);
  });
  it('move as far as there is room, and none is lost', () => {
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), fc.integer(), (order, id, by) => {
        expect([...moved(order, id, by)].sort()).toEqual([...order].sort());
      }),
    );
  });
  it('are kept and read back', () => {
    const view = { ...standardView(columns), filters: { due: { kind: 'range', from: '2026-11-20' } as const } };
    expect(v.parse(gridViewShape, JSON.parse(JSON.stringify(view)))).toEqual(view);
    expect(v.safeParse(gridViewShape, { columns: 'all' }).success).toBe(false);
  });
  it('are kept without typed words and names of people', () => {
    const due = { kind: 'range', from: '2026-11-20' } as const;
    const chosen = (...values: string[]) => ({ kind: 'choice', values }) as const;
    const filters = { due, level: chosen('High'), owner: chosen('Ada'), key: { kind: 'words', words: 'Ada' } as const };
    const view = { ...standardView(columns), group: 'owner', search: 'Ada', filters };
    const withPeople = columns.map((one) => (one.id === 'owner' ? { ...one, people: true } : one));
    expect(keptView(view, withPeople)).toEqual({ ...view, search: '', filters: { due, level: chosen('High') } });
  });
});

describe('choosing rows', () => {
  const shown = ['a', 'b', 'c', 'd'];
  it('takes one more or less, or all as far as the last', () => {
    const one = toggled(nothingSelected, 'b');
    expect([...extended(one, 'd', shown).keys]).toEqual(['b', 'c', 'd']);
    expect([...extended(one, 'a', shown).keys].sort()).toEqual(['a', 'b']);
    expect([...toggled(one, 'b').keys]).toEqual([]);
  });
  it('takes the one where the first of a range is no longer shown', () => {
    expect([...extended(toggled(nothingSelected, 'x'), 'c', shown).keys].sort()).toEqual(['c', 'x']);
  });
});
