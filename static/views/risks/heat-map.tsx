import { useRef, useState, type KeyboardEvent } from 'react';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import { HeatMapCell } from './heat-map-cell';
import { moveInGrid } from '../../parts/grid-keys';
import type { RiskFilter } from './risk-filter';
import styles from './heat-map.module.css';

interface HeatMapProps {
  register: RiskRegister;
  cell: RiskFilter['cell'];
  choose: (cell: RiskFilter['cell']) => void;
}

/** Open risks by probability and impact: arrow keys move, Enter or a press filters the table to one cell. */
export function HeatMap({ register, cell: chosen, choose }: HeatMapProps) {
  const { heatMap, model, rows } = register;
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const overdue = new Set(rows.filter((row) => row.reviewOverdueDays !== undefined).map(({ key }) => key));

  const move = (press: KeyboardEvent) => {
    const to = moveInGrid(press.key, at, heatMap.length, model.impact.length);
    if (!to) return;
    press.preventDefault();
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-at="${to.row}.${to.column}"]`)?.focus();
  };

  return (
    <div className={styles.frame}>
      <span className={styles.vertical} aria-hidden="true">
        Probability →
      </span>
      <table
        ref={grid}
        role="grid"
        className={styles.grid}
        aria-label="Risks by probability and impact"
        onKeyDown={move}
      >
        <thead>
          <tr>
            <td />
            {model.impact.map(({ step, label, meaning }) => (
              <th key={step} scope="col" title={meaning}>
                {step} <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heatMap.map((cells, row) => {
            const step = model.probability.find(({ step: each }) => each === cells[0]?.probability);
            return (
              <tr key={step?.step ?? row}>
                <th scope="row" title={step?.meaning}>
                  {step?.step} <span>{step?.label}</span>
                  <small>{step?.meaning}</small>
                </th>
                {cells.map((cell, column) => {
                  const pressed = cell.probability === chosen?.probability && cell.impact === chosen.impact;
                  return (
                    <HeatMapCell
                      key={cell.impact}
                      cell={cell}
                      model={model}
                      overdue={overdue}
                      at={`${row}.${column}`}
                      reachable={row === at.row && column === at.column}
                      chosen={pressed}
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
      <span className={styles.horizontal} aria-hidden="true">
        Impact →
      </span>
    </div>
  );
}
