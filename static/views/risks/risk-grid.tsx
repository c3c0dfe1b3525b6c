import { useMemo, useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { ProjectRegister } from '../../../src/api/project-register';
import { useFormats } from '../../formats';
import { EditOutcome } from '../../parts/edit-outcome';
import { withNested } from '../../parts/grid-items';
import { useNesting } from '../../parts/use-nesting';
import { nothingSelected, type Selection } from '../../parts/selection';
import { ViewedGrid } from '../../parts/viewed-grid';
import { BulkBar } from './bulk-bar';
import { editTask, stepTask } from './bulk-tasks';
import type { LiveWork } from './live-work';
import { hasWork, nestedWork } from './nested-work';
import { registerColumns } from './register-columns';
import { RegisterToolbar } from './register-toolbar';
import type { RiskCommands } from './risk-commands';
import { noFilter, type RiskFilter } from './risk-filter';
import type { RiskStep } from './risk-steps';
import { useBulkEdit } from './use-bulk-edit';
import { useRegisterView } from './use-register-view';

interface RiskGridProps {
  answer: ProjectRegister<RiskRegister>;
  commands: RiskCommands;
  filter: RiskFilter;
  change: (filter: RiskFilter) => void;
  open: (row: RiskRow) => void;
  work: LiveWork;
}

/** The register as a grid: every value is edited where it stands, several risks at once below it. */
export function RiskGrid({ answer, commands, filter, change, open, work }: RiskGridProps) {
  const { project, register, mayEdit } = answer;
  const formats = useFormats();
  const columns = useMemo(() => registerColumns(answer, commands, formats, work), [answer, commands, formats, work]);
  const grid = useRegisterView(project.key, register.rows, columns, filter, work);
  const { view, standard, show, items, rows } = grid;
  const nesting = useNesting(rows, hasWork, keyOf);
  const lines = useMemo(
    () => withNested(items, keyOf, nesting.opened, (row) => nestedWork(row, work, register.asOf)),
    [items, nesting.opened, work, register.asOf],
  );
  const [selection, select] = useState<Selection>(nothingSelected);
  const { bulk, start, undo, again, close } = useBulkEdit();
  // What a filter hides is not edited.
  const chosen = rows.filter(({ key }) => selection.keys.has(key));
  return (
    <>
      <RegisterToolbar
        project={project.key}
        columns={columns}
        rows={register.rows}
        view={view}
        standard={standard}
        show={show}
        filter={filter}
        change={change}
        shown={rows.length}
        nested={nesting.all}
      />
      {bulk ? (
        <EditOutcome
          label="Outcome of the bulk edit"
          words={bulk.task.words}
          changed="risks changed"
          all={bulk.task.keys.length}
          outcomes={bulk.results}
          running={bulk.running}
          problem={bulk.problem}
          undo={() => void undo(bulk)}
          again={() => void again(bulk)}
          close={close}
        />
      ) : null}
      <ViewedGrid
        caption="Risk register"
        grid={grid}
        items={lines}
        nesting={nesting}
        keyOf={keyOf}
        quiet={isClosed}
        selection={selection}
        select={mayEdit ? select : undefined}
        open={open}
        names={['risk', 'risks']}
        all={register.rows.length}
        unfilter={() => change(noFilter)}
      />
      {chosen.length > 0 ? (
        <BulkBar
          answer={answer}
          risks={chosen}
          edit={(changes, words) => void start(editTask(commands, chosen, changes, words))}
          take={(step) => void start(stepTask(commands, takers(chosen, step), step))}
          clear={() => select(nothingSelected)}
        />
      ) : null}
    </>
  );
}

function keyOf({ key }: RiskRow): string {
  return key;
}

/** Closed risks are not escalated, nor are those reviewed whose level does not say when to look again. */
function takers(rows: readonly RiskRow[], step: RiskStep): readonly RiskRow[] {
  return rows.filter(({ open, level }) => open && (step.kind !== 'review' || level !== undefined));
}

function isClosed({ open }: RiskRow): boolean {
  return !open;
}
