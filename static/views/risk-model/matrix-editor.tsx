import { useRef, useState, type KeyboardEvent } from 'react';
import { exposureOf, levelAt, levelOf, riskLevels, type RiskLevel } from '../../../src/model/risk-model';
import { setCell } from '../../../src/model/risk-model-edits';
import { announce } from '../../parts/announce';
import { Button } from '../../parts/button';
import { moveInGrid } from '../../parts/grid-keys';
import { levelNames } from '../../parts/level-pill';
import { Panel } from '../../parts/panel';
import { CellMenu } from './cell-menu';
import { MatrixCell } from './matrix-cell';
import { useModelEditing } from './model-editing';
import map from '../risks/heat-map.module.css';
import styles from './risk-model.module.css';

interface Place {
  readonly probability: number;
  readonly impact: number;
}

const titles = { probability: 'Probability', impact: 'Impact' };

/** The matrix with the level of each cell. Arrows walk, 1 to 4 give a level, Delete takes that of the band, Enter shows all. */
export function MatrixEditor() {
  const { model, readOnly, edit } = useModelEditing();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [menu, setMenu] = useState<{ readonly place: Place; readonly anchor: HTMLElement }>();
  const [up, right] = model.flipAxes ? (['impact', 'probability'] as const) : (['probability', 'impact'] as const);
  const lines = [...model[up]].reverse();
  const placeOf = (row: number, column: number): Place => {
    const [high, wide] = [lines[row]?.step ?? 1, model[right][column]?.step ?? 1];
    return up === 'probability' ? { probability: high, impact: wide } : { probability: wide, impact: high };
  };
  const give = (place: Place, level: RiskLevel | undefined) => {
    const { probability, impact } = place;
    const banded = levelOf(model, exposureOf(probability, impact));
    edit(setCell(model, place, level === banded ? undefined : level));
    announce(`${probability} × ${impact} is ${level ?? banded}${level && level !== banded ? ', set by hand' : ''}`);
  };
  const keys = (press: KeyboardEvent) => {
    const to = moveInGrid(press.key, at, lines.length, model[right].length);
    const level = riskLevels[Number(press.key) - 1];
    const here = placeOf(at.row, at.column);
    if (to) {
      setAt(to);
      grid.current?.querySelector<HTMLElement>(`[data-at="${to.row}.${to.column}"]`)?.focus();
    } else if (readOnly) return;
    else if (level) give(here, level);
    else if (press.key === 'Delete' || press.key === 'Backspace') give(here, undefined);
    else return;
    press.preventDefault();
  };
  const ownCells = model.cells.length;
  return (
    <Panel
      title="Matrix"
      aside={
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={model.flipAxes}
            disabled={readOnly}
            onChange={({ target }) => edit({ ...model, flipAxes: target.checked })}
          />
          Flip axes: impact upwards
        </label>
      }
    >
      <div className={map.frame}>
        <span className={map.vertical} aria-hidden="true">
          {titles[up]} →
        </span>
        <table ref={grid} role="grid" className={map.grid} aria-label="Level of each cell" onKeyDown={keys}>
          <thead>
            <tr>
              <td />
              {model[right].map(({ step, label }) => (
                <th key={step} scope="col">
                  {step} <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ step, label, meaning }, row) => (
              <tr key={step}>
                <th scope="row">
                  {step} <span>{label}</span>
                  <small>{meaning}</small>
                </th>
                {model[right].map((_, column) => {
                  const place = placeOf(row, column);
                  return (
                    <MatrixCell
                      key={column}
                      model={model}
                      {...place}
                      at={`${row}.${column}`}
                      reachable={row === at.row && column === at.column}
                      readOnly={readOnly}
                      open={(anchor) => {
                        setAt({ row, column });
                        if (!readOnly) setMenu({ place, anchor });
                      }}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <span className={map.horizontal} aria-hidden="true">
          {titles[right]} →
        </span>
      </div>
      {menu ? (
        <CellMenu
          {...menu}
          banded={levelOf(model, exposureOf(menu.place.probability, menu.place.impact))}
          level={levelAt(model, menu.place.probability, menu.place.impact)}
          give={(level) => give(menu.place, level)}
          close={() => {
            menu.anchor.focus();
            setMenu(undefined);
          }}
        />
      ) : null}
      <p className={styles.after}>
        {ownCells > 0 && !readOnly ? (
          <Button onClick={() => edit({ ...model, cells: [] })}>Take all from the levels</Button>
        ) : null}
        <span>
          {ownCells === 0 ? 'Every cell follows its exposure.' : `${ownCells} set by hand (marked with a pencil).`}
          {readOnly
            ? ''
            : ` Press a cell to set its level; keys 1 ${levelNames.low} to 4 ${levelNames.critical}, Delete follows the exposure again.`}
        </span>
      </p>
    </Panel>
  );
}
