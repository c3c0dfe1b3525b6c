import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { CellEditor } from './cell-editor';
import { classes } from './classes';
import type { GridColumn } from './grid-column';
import { placeOf, useGridFocus } from './grid-focus';
import { GridGroup, GridNested } from './grid-group';
import { GridHead } from './grid-head';
import type { GridItem } from './grid-items';
import { moveInGrid } from './grid-keys';
import { GridRow } from './grid-row';
import styles from './grid.module.css';
import { RowGap } from './row-gap';
import { all, extended, nothingSelected, toggled, type Selection } from './selection';
import type { Sorting } from './sorting';
import { useVisibleRows } from './visible-rows';

/** How far Page Up and Page Down lead. */
const page = 10;
const selectRem = 2.25;

interface GridProps<Row> {
  caption: string;
  columns: readonly GridColumn<Row>[];
  items: readonly GridItem<Row>[];
  keyOf: (row: Row) => string;
  /** Rows that are shown with less weight, e.g. closed ones. */
  quiet: (row: Row) => boolean;
  sorting: Sorting | undefined;
  sort: (column: string) => void;
  move: (column: string, by: number) => void;
  fold: (group: string) => void;
  selection: Selection;
  /** Absent where rows cannot be chosen. */
  select: ((selection: Selection) => void) | undefined;
  /** What Enter does in a cell that cannot be edited. */
  open: (row: Row) => void;
  /** Absent where nothing is nested under rows. */
  nesting?: Nesting<Row>;
}

/** Which rows have something nested under them, and which of them are opened. */
export interface Nesting<Row> {
  readonly has: (row: Row) => boolean;
  readonly opened: ReadonlySet<string>;
  /** Opens what is folded and folds what is open. */
  readonly toggle: (key: string) => void;
}

/**
 * A table that is walked with the arrow keys. Enter edits or opens, Space chooses the row, with Shift as far as the last one,
 * Ctrl+A chooses all, + and − open and fold what is nested under a row; long ones draw only the rows in sight.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { caption, columns, items, keyOf, quiet, sorting, sort, move, fold, selection, select, open, nesting } = props;
  const frame = useRef<HTMLDivElement>(null);
  const visible = useVisibleRows(items.length, frame);
  const focus = useGridFocus(frame, visible.scrollTo);
  const [edited, setEdited] = useState<{ key: string; column: string; cell: HTMLElement }>();
  const first = select ? 1 : 0;
  const width = columns.length + first;
  const leastRem = columns.reduce((sum, { widthRem }) => sum + widthRem, first * selectRem);
  const keys = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [keyOf(item.row)] : [])), [items, keyOf]);
  const allSelected = keys.length > 0 && keys.every((key) => selection.keys.has(key));
  const at = { row: Math.min(focus.at.row, items.length - 1), column: Math.min(focus.at.column, width - 1) };

  const latest = useRef({ selection, select, keys, toggle: nesting?.toggle });
  useEffect(() => {
    latest.current = { selection, select, keys, toggle: nesting?.toggle };
  });
  const expand = useCallback((key: string) => latest.current.toggle?.(key), []);
  const expandedOf = (row: Row) => (nesting?.has(row) ? nesting.opened.has(keyOf(row)) : undefined);
  const choose = useCallback((key: string, extend: boolean) => {
    const now = latest.current;
    now.select?.(extend ? extended(now.selection, key, now.keys) : toggled(now.selection, key));
  }, []);
  const chooseAll = () => select?.(allSelected ? nothingSelected : all(keys));

  const activate = (row: number, column: number, cell: HTMLElement | null) => {
    const item = items[row];
    if (item?.kind === 'group') return fold(item.value);
    if (item?.kind === 'nested') return item.line.open?.();
    const found = columns[column - first];
    if (!item || !cell) return;
    if (!found) return choose(keyOf(item.row), false);
    if (found.editor?.(item.row)) setEdited({ key: keyOf(item.row), column: found.id, cell });
    else open(item.row);
  };

  const keyDown = (press: KeyboardEvent) => {
    const { key, target, shiftKey, ctrlKey, metaKey, altKey } = press;
    const place = focus.awaited() ?? (target instanceof Element ? placeOf(target) : undefined);
    if (!place || altKey) return;
    if ((ctrlKey || metaKey) && key === 'a' && select) {
      press.preventDefault();
      return chooseAll();
    }
    const to = moveInGrid(key, { row: place.row + 1, column: place.column }, items.length + 1, width);
    if (to) {
      press.preventDefault();
      const far = ctrlKey || metaKey;
      const jump = key === 'PageUp' ? -page : key === 'PageDown' ? page : undefined;
      const row = jump === undefined ? to.row - 1 : Math.max(0, Math.min(items.length - 1, place.row + jump));
      return focus.go({
        row: far && key === 'Home' ? 0 : far && key === 'End' ? items.length - 1 : row,
        column: to.column,
      });
    }
    if (place.row < 0) return;
    const item = items[place.row];
    if (key === ' ' && item) {
      press.preventDefault();
      if (item.kind === 'group') fold(item.value);
      else if (item.kind === 'row') choose(keyOf(item.row), shiftKey);
    } else if (/^[+-]$/.test(key) && item?.kind === 'row' && target instanceof HTMLTableCellElement) {
      press.preventDefault();
      if (expandedOf(item.row) === (key === '-')) expand(keyOf(item.row));
    } else if ((key === 'Enter' || key === 'F2') && target instanceof HTMLTableCellElement) {
      press.preventDefault();
      if (focus.awaited()) focus.afterwards((cell) => activate(place.row, place.column, cell));
      else activate(place.row, place.column, target);
    }
  };

  const click = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button, input')) return;
    const place = placeOf(target);
    const cell = target.closest<HTMLElement>('[data-column]');
    if (!place || !cell || place.row < 0) return;
    cell.focus();
    if (cell.dataset.editable || items[place.row]?.kind === 'group') activate(place.row, place.column, cell);
  };

  const editing = edited && items.find((item) => item.kind === 'row' && keyOf(item.row) === edited.key);
  const editor =
    editing?.kind === 'row' ? columns.find(({ id }) => id === edited?.column)?.editor?.(editing.row) : undefined;
  return (
    <div ref={frame} className={styles.frame}>
      <table
        role="grid"
        className={classes(styles.grid, nesting && styles.nests)}
        style={{ minWidth: `${leastRem}rem` }}
        aria-label={caption}
        aria-rowcount={items.length + 1}
        aria-colcount={width}
        aria-multiselectable={select ? true : undefined}
        onKeyDown={keyDown}
        onClick={click}
        onFocus={({ target }) => {
          const place = placeOf(target);
          if (place) focus.note(place);
        }}
      >
        <colgroup>
          {select ? <col className={styles.select} style={{ width: `${selectRem}rem` }} /> : null}
          {columns.map(({ id, widthRem, grows }) => (
            <col key={id} style={grows ? {} : { width: `${widthRem}rem` }} />
          ))}
        </colgroup>
        <GridHead
          columns={columns}
          sorting={sorting}
          sort={sort}
          move={move}
          selectAll={select ? chooseAll : undefined}
          allSelected={allSelected}
          reachable={at.row === -1 ? at.column : undefined}
        />
        <tbody>
          <RowGap height={visible.before} span={width} />
          {visible.indexes.map((index) => {
            const item = items[index];
            if (item?.kind === 'group')
              return (
                <GridGroup
                  key={`group ${item.value}`}
                  value={item.value}
                  count={item.count}
                  folded={item.folded}
                  index={index}
                  span={width}
                  reachable={at.row === index}
                  measure={visible.measure}
                />
              );
            if (item?.kind === 'nested')
              return (
                <GridNested
                  key={`nested ${item.under} ${item.line.id}`}
                  index={index}
                  span={width}
                  reachable={at.row === index}
                  measure={visible.measure}
                >
                  {item.line.content}
                </GridNested>
              );
            if (!item) return null;
            const key = keyOf(item.row);
            return (
              <GridRow
                key={key}
                row={item.row}
                rowKey={key}
                index={index}
                columns={columns}
                quiet={quiet(item.row)}
                selected={selection.keys.has(key)}
                select={select ? choose : undefined}
                reachable={index === at.row ? at.column : undefined}
                measure={visible.measure}
                expanded={expandedOf(item.row)}
                expand={expand}
              />
            );
          })}
          <RowGap height={visible.after} span={width} />
        </tbody>
      </table>
      {edited && editor && editing?.kind === 'row' ? (
        <CellEditor
          key={`${edited.key} ${edited.column}`}
          label={`${columns.find(({ id }) => id === edited.column)?.title ?? ''} of ${edited.key}`}
          anchor={edited.cell}
          close={() => setEdited(undefined)}
        >
          {editor}
        </CellEditor>
      ) : null}
    </div>
  );
}
