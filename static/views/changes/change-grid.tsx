import { router } from '@forge/bridge';
import { useMemo, useState } from 'react';
import type { ChangeRow } from '../../../src/analysis/change-row';
import type { Questions } from '../../../src/api';
import type { Answered } from '../../ask';
import { useFormats } from '../../formats';
import { EditOutcome } from '../../parts/edit-outcome';
import { GridToolbar } from '../../parts/grid-toolbar';
import { nothingSelected, type Selection } from '../../parts/selection';
import { useGridView } from '../../parts/use-grid-view';
import { ViewedGrid } from '../../parts/viewed-grid';
import { ChangeBulkBar } from './change-bulk-bar';
import { changeColumns } from './change-columns';
import type { ChangeCommands } from './change-commands';
import { filterChanges, searchChanges, type ChangeGroup } from './change-filter';
import { groupNames } from './change-words';
import { decisionColumn } from './decision-column';
import { useChangeBulk } from './use-change-bulk';

const names = ['change request', 'change requests'] as const;

interface ChangeGridProps {
  answer: Questions['change-log']['answer'];
  decisions: Answered<'change-decisions'> | undefined;
  commands: ChangeCommands;
  group: ChangeGroup | undefined;
  choose: (group: ChangeGroup | undefined) => void;
  /** Shows what an approved request does to the plan. */
  apply: (row: ChangeRow) => void;
}

/** The log as a grid: every value is edited where it stands, several requests at once below it. */
export function ChangeGrid({ answer, decisions, commands, group, choose, apply }: ChangeGridProps) {
  const { project, register, mayEdit } = answer;
  const formats = useFormats();
  const columns = useMemo(() => {
    const own = changeColumns(answer, commands, formats, apply);
    return decisions ? [...own, decisionColumn(decisions, answer.register.asOf)] : own;
  }, [answer, decisions, commands, formats, apply]);
  const left = useMemo(() => filterChanges(register.rows, group), [register.rows, group]);
  const grid = useGridView(`changes ${project.key}`, left, columns, searchChanges);
  const { view, standard, show, rows } = grid;
  const [selection, select] = useState<Selection>(nothingSelected);
  const { bulk, edit, undo, close } = useChangeBulk(commands);
  // What a filter hides is not edited.
  const chosen = rows.filter(({ key }) => selection.keys.has(key));
  return (
    <>
      <GridToolbar
        store={`coordinator.change-views.${project.key}`}
        names={names}
        columns={columns}
        rows={register.rows}
        shown={rows.length}
        view={view}
        standard={standard}
        show={show}
        outside={group ? [{ name: groupNames[group], remove: () => choose(undefined) }] : []}
        unfilter={() => choose(undefined)}
      />
      {bulk ? (
        <EditOutcome
          label="Outcome of the bulk edit"
          words={bulk.words}
          changed="change requests changed"
          all={bulk.edits.length}
          outcomes={bulk.outcomes}
          running={bulk.running}
          problem={bulk.problem}
          undo={() => void undo(bulk)}
          close={close}
        />
      ) : null}
      <ViewedGrid
        caption="Change log"
        grid={grid}
        keyOf={keyOf}
        quiet={isOver}
        selection={selection}
        select={mayEdit ? select : undefined}
        open={({ key }) => void router.navigate(`/browse/${key}`)}
        names={names}
        all={register.rows.length}
        unfilter={() => choose(undefined)}
      />
      {chosen.length > 0 ? (
        <ChangeBulkBar
          answer={answer}
          count={chosen.length}
          edit={(changes, words) => void edit(chosen, changes, words)}
          clear={() => select(nothingSelected)}
        />
      ) : null}
    </>
  );
}

function keyOf({ key }: ChangeRow): string {
  return key;
}

function isOver({ state }: ChangeRow): boolean {
  return state === 'rejected' || state === 'withdrawn';
}
