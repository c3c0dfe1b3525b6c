import { useMemo, useState, type ReactNode } from 'react';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { ProjectRegister } from '../../../src/api/project-register';
import { problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { reportFailure } from '../../parts/flag';
import { Panel } from '../../parts/panel';
import { Pick } from '../../parts/pick';
import { Segmented } from '../../parts/segmented';
import { HeatMap } from './heat-map';
import {
  editTo,
  mostMoves,
  movesInSight,
  riskMoves,
  weighedBy,
  type CellPlace,
  type RiskMove,
} from './heat-map-placing';
import { HeatMapTable } from './heat-map-table';
import styles from './heat-map.module.css';
import type { RiskCommands } from './risk-commands';
import type { RiskFilter } from './risk-filter';

interface HeatMapPanelProps {
  answer: ProjectRegister<RiskRegister>;
  commands: RiskCommands;
  cell: RiskFilter['cell'];
  choose: (cell: RiskFilter['cell']) => void;
  assessment: string;
  assess: (assessment: string) => void;
  /** What narrows the risks down. */
  narrow: ReactNode;
}

/** The heat map by one assessment, as a picture or as a table. */
export function HeatMapPanel({ answer, commands, cell, choose, assessment, assess, narrow }: HeatMapPanelProps) {
  const { register, fields, mayEdit } = answer;
  const { model, rows } = register;
  const [asTable, setAsTable] = useState(false);
  const [flipped, flip] = useState(model.flipAxes);
  const [from, setFrom] = useState<string>();
  const all = useMemo(() => (from ? riskMoves(rows, from, assessment) : []), [rows, from, assessment]);
  const moves = useMemo(() => movesInSight(all, cell), [all, cell]);
  const weighed = weighedBy(rows, assessment).length;
  const open = rows.filter((row) => row.open).length;
  const editable = (['riskProbability', 'riskImpact'] as const).every(
    (name) => fields.find((field) => field.name === name)?.editable,
  );
  const name = model.assessments.find(({ id }) => id === assessment)?.name ?? assessment;
  const put = (key: string, to: CellPlace) => {
    const row = rows.find((each) => each.key === key);
    const before = row?.assessed.find(({ id }) => id === assessment);
    if (!row || (before?.probability === to.probability && before.impact === to.impact)) return;
    commands
      .edit(row, editTo(assessment, to), `${name} of ${key}: ${to.probability} × ${to.impact}`)
      .catch((error: unknown) => reportFailure(`${key} could not be moved`, problemOf(error).message));
  };
  return (
    <Panel
      title="Heat map of open risks"
      aside={
        <Button kind="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as map' : 'Show as table'}
        </Button>
      }
    >
      <div className={styles.controls}>
        <Segmented label="Assessment" options={model.assessments} value={assessment} choose={assess} />
        <Button kind="subtle" aria-pressed={flipped} onClick={() => flip(!flipped)}>
          Flip axes
        </Button>
        <Pick
          label="Movement"
          any="No movement"
          options={model.assessments.map((one) => ({ value: one.id, name: `Moved from ${one.name.toLowerCase()}` }))}
          value={from}
          choose={setFrom}
        />
        {narrow}
      </div>
      {asTable ? (
        <HeatMapTable rows={rows} model={model} assessment={assessment} />
      ) : (
        <HeatMap
          register={register}
          assessment={assessment}
          flipped={flipped}
          cell={cell}
          choose={choose}
          moves={moves}
          put={mayEdit && (assessment !== 'current' || editable) ? put : undefined}
        />
      )}
      <p className={styles.hint}>
        {weighed} of {open} open risks are weighed as {name.toLowerCase()}. Dashed: review overdue; dot: escalated.
        {from ? ` ${movesWords(moves, all.length)}` : ''}
        {mayEdit ? ' Drag a risk to another cell, or press M in a cell, then arrows and Enter.' : ''}
      </p>
    </Panel>
  );
}

function movesWords(moves: readonly RiskMove[], all: number): string {
  if (all === 0) return 'No risk is weighed differently by the two.';
  const words = moves
    .slice(0, mostMoves)
    .map(({ key, from, to }) => `${key} from ${from.probability} × ${from.impact} to ${to.probability} × ${to.impact}`);
  const rest = all - words.length;
  return `Moved: ${[...words, ...(rest > 0 ? [`${rest} more; choose a cell to see those from or to it`] : [])].join('; ')}.`;
}
