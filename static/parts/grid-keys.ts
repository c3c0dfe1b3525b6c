export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const inside = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where a key leads in a grid: arrows by one, Home and End along the row, Page Up and Down along the column. */
export function moveInGrid(
  key: string,
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | undefined {
  const to: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: 0, column },
    PageDown: { row: rows - 1, column },
  };
  const place = to[key];
  return place && { row: inside(place.row, rows), column: inside(place.column, columns) };
}
