import { router } from '@forge/bridge';
import type { ChangeRow } from '../../../src/analysis/change-row';
import { isAgreed } from '../../../src/model/change-state';
import { ChoiceEditor } from '../../parts/choice-editor';
import type { CellEditing, GridColumn } from '../../parts/grid-column';
import { Icon } from '../../parts/icon';
import type { ApplyCommands } from './apply-commands';

const actions = { apply: 'Update the plan…', back: 'Take the update of the plan back', open: 'Open in Jira' } as const;

interface PlanActionsProps {
  row: ChangeRow;
  apply: (row: ChangeRow) => void;
  commands: ApplyCommands;
  editing: CellEditing;
}

/** Applies an approved request to the plan, or takes that back. */
function PlanActions({ row, apply, commands, editing: { run } }: PlanActionsProps) {
  const offered = [
    ...(isAgreed(row.state) ? [row.applied ? ('back' as const) : ('apply' as const)] : []),
    'open' as const,
  ];
  return (
    <ChoiceEditor
      label={`Actions on ${row.key}`}
      options={offered.map((action) => ({ id: action, value: action, shown: actions[action] }))}
      pick={(action) =>
        run(async () => {
          if (action === 'apply') apply(row);
          else if (action === 'back') await commands.takeBack(row);
          else void router.open(`/browse/${row.key}`);
        })
      }
    />
  );
}

export function actionsColumn(apply: (row: ChangeRow) => void, commands: ApplyCommands): GridColumn<ChangeRow> {
  return {
    id: 'actions',
    title: 'Actions',
    widthRem: 2.5,
    acts: true,
    filter: 'words',
    text: () => '',
    cell: ({ key }) => <Icon name="more" label={`Actions on ${key}`} />,
    editor: (row) => (editing) => <PlanActions row={row} apply={apply} commands={commands} editing={editing} />,
  };
}
