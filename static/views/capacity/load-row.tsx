import { memo } from 'react';
import type { LoadGridRow } from '../../../src/analysis/load-grid';
import type { IsoDate } from '../../../src/model/date';
import type { LoadBands } from '../../../src/model/team-plan';
import type { DrawnColumn } from '../../parts/drawn-columns';
import { LoadCell } from './load-cell';
import type { LoadLine } from './load-lines';
import type { LoadLook } from './load-look';
import styles from './load-table.module.css';
import { LoadWho } from './load-who';
import type { CellText } from './use-cell-text';

interface LoadRowProps {
  line: LoadLine;
  index: number;
  edges: readonly IsoDate[];
  drawn: readonly DrawnColumn[];
  measure: ((row: HTMLElement | null) => void) | null;
  look: LoadLook;
  bands: LoadBands;
  textOf: CellText;
  /** Without the preview, where there is one. */
  before: LoadGridRow | undefined;
  /** The column that keys reach, where it is in this row. */
  reachable: number | undefined;
  /** The first day of the cell that is open. */
  chosen: IsoDate | undefined;
  toggle: (team: string) => void;
}

/** One line of the table; the table hears the presses of its cells. */
export const LoadRow = memo(function LoadRow(props: LoadRowProps) {
  const { line, index, edges, drawn, measure, look, bands, textOf, before, reachable, chosen, toggle } = props;
  const { cells } = line.row;
  // Past weeks stand first and are the same under every preview.
  const past = before ? cells.length - before.cells.length : 0;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={line.kind === 'team' ? styles.team : undefined}
    >
      <LoadWho line={line} toggle={toggle} />
      {drawn.map((column) => {
        const at = column.index;
        const cell = cells[at];
        if (column.kind === 'gap') return <td key={`gap ${at}`} aria-hidden="true" colSpan={column.span} />;
        if (!cell) return null;
        return (
          <LoadCell
            key={edges[at]}
            cell={cell}
            textOf={textOf}
            bands={bands}
            look={look}
            place={`${index}.${at}`}
            column={at}
            reachable={at === reachable}
            chosen={chosen !== undefined && edges[at] === chosen}
            changed={before !== undefined && at >= past && before.cells[at - past]?.loadMinutes !== cell.loadMinutes}
          />
        );
      })}
    </tr>
  );
});
