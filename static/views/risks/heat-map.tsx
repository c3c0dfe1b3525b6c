import { useRef, useState, type KeyboardEvent } from 'react';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { RiskRow } from '../../../src/analysis/risk-row';
import { exposureOf, meaningOf } from '../../../src/model/risk-model';
import { announce } from '../../parts/announce';
import { moveInGrid } from '../../parts/grid-keys';
import { HeatMapCell } from './heat-map-cell';
import { HeatMapMoves } from './heat-map-moves';
import { mapLines, type CellPlace, type RiskMove } from './heat-map-placing';
import type { RiskFilter } from './risk-filter';
import styles from './heat-map.module.css';

interface HeatMapProps {
  register: Pick<RiskRegister, 'model' | 'rows'>;
  assessment: string;
  flipped: boolean;
  cell: RiskFilter['cell'];
  choose: (cell: RiskFilter['cell']) => void;
  /** Absent where the weights may not be changed. */
  put: ((key: string, to: CellPlace) => void) | undefined;
  /** Where risks come from; none where that is not to be seen. */
  moves?: readonly RiskMove[];
}

const noMoves: readonly RiskMove[] = [];

/**
 * Open risks by probability and impact. Arrow keys walk, Enter or a press chooses a cell. A risk is dragged to another
 * cell, or taken with M (once more for the next one), moved with the arrows and put down with Enter; Esc leaves it.
 */
export function HeatMap(props: HeatMapProps) {
  const { register, assessment, flipped, cell: chosen, choose, put, moves = noMoves } = props;
  const { model, rows } = register;
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [taken, setTaken] = useState<string>();
  const lines = mapLines(rows, model, { assessment, flipped });
  const known = new Map<string, RiskRow>(rows.map((row) => [row.key, row]));
  const [up, right] = flipped ? (['impact', 'probability'] as const) : (['probability', 'impact'] as const);
  const titles = { probability: 'Probability', impact: 'Impact' };

  const putDown = (key: string, { probability, impact }: CellPlace) => {
    setTaken(undefined);
    put?.(key, { probability, impact });
  };
  const keys = (press: KeyboardEvent) => {
    const here = lines[at.row]?.[at.column];
    const to = moveInGrid(press.key, at, lines.length, model[right].length);
    if (to) {
      setAt(to);
      grid.current?.querySelector<HTMLElement>(`[data-at="${to.row}.${to.column}"]`)?.focus();
      const cell = lines[to.row]?.[to.column];
      if (taken && cell)
        announce(`${taken} to ${cell.probability} × ${cell.impact} = ${exposureOf(cell.probability, cell.impact)}`);
    } else if (/^m$/i.test(press.key) && put && here) {
      const next = here.keys[(taken ? here.keys.indexOf(taken) : -1) + 1] ?? here.keys[0];
      if (!next) return;
      setTaken(next);
      announce(`${next} is taken. Arrows move it, Enter puts it down, Escape leaves it where it was.`);
    } else if (taken && press.key === 'Escape') {
      setTaken(undefined);
      announce(`${taken} stays where it was.`);
    } else if (taken && here && press.key === 'Enter') putDown(taken, here);
    else return;
    press.preventDefault();
    press.stopPropagation();
  };

  return (
    <div className={styles.frame}>
      <span className={styles.vertical} aria-hidden="true">
        {titles[up]} →
      </span>
      <table
        ref={grid}
        role="grid"
        className={styles.grid}
        aria-label="Risks by probability and impact"
        onKeyDownCapture={keys}
        onFocus={({ target }) => {
          const [row, column] = (target.dataset.at ?? '').split('.').map(Number);
          if (row !== undefined && column !== undefined) setAt({ row, column });
        }}
      >
        <thead>
          <tr>
            <td />
            {model[right].map(({ step, label, ...meant }) => (
              <th key={step} scope="col" title={meaningOf(meant)}>
                {step} <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((cells, row) => {
            const step = model[up].find(({ step: each }) => each === cells[0]?.[up]);
            return (
              <tr key={step?.step ?? row}>
                <th scope="row" title={step && meaningOf(step)}>
                  {step?.step} <span>{step?.label}</span>
                  <small>{step?.meaning}</small>
                </th>
                {cells.map((cell, column) => {
                  const pressed = cell.probability === chosen?.probability && cell.impact === chosen.impact;
                  return (
                    <HeatMapCell
                      key={cell[right]}
                      cell={cell}
                      model={model}
                      risks={known}
                      at={`${row}.${column}`}
                      reachable={row === at.row && column === at.column}
                      chosen={pressed}
                      taken={taken}
                      take={put ? setTaken : undefined}
                      drop={() => taken && putDown(taken, cell)}
                      left={moves
                        .filter(({ from }) => from.probability === cell.probability && from.impact === cell.impact)
                        .map(({ key }) => key)}
                      choose={() => {
                        setAt({ row, column });
                        choose(pressed ? undefined : { probability: cell.probability, impact: cell.impact });
                      }}
                    />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {moves.length > 0 ? <HeatMapMoves key={String(flipped)} grid={grid} moves={moves} /> : null}
      <span className={styles.horizontal} aria-hidden="true">
        {titles[right]} →
      </span>
    </div>
  );
}
