import type { ChangeRow } from '../../../src/analysis/change-row';
import type { Questions } from '../../../src/api';
import { isAgreed } from '../../../src/model/change-state';
import type { Formats } from '../../formats';
import type { GridColumn } from '../../parts/grid-column';
import { isEditable } from '../../parts/row-field';
import { applyCommands } from './apply-commands';
import type { ChangeCommands } from './change-commands';
import { changeFields } from './change-fields';
import { furtherColumns } from './further-change-columns';
import { actionsColumn } from './plan-actions';
import { standardColumns } from './standard-change-columns';
import { StatusEditor } from './status-editor';

type ChangeColumn = GridColumn<ChangeRow>;
type LogAnswer = Questions['change-log']['answer'];

/** Every column that the log can show; one can be edited where its field can and the person may. */
export function changeColumns(
  { project, register, fields, mayEdit }: LogAnswer,
  commands: ChangeCommands,
  formats: Formats,
  apply: (row: ChangeRow) => void,
): readonly ChangeColumn[] {
  const { asOf, currency } = register;
  const actions = mayEdit ? [actionsColumn(apply, applyCommands(commands))] : [];
  return [...standardColumns(register, formats), ...furtherColumns(register, formats), ...actions].map((column) => {
    if (!mayEdit) return column;
    if (column.id === 'status')
      return {
        ...column,
        editor:
          (row: ChangeRow) =>
          ({ run }) => (
            <StatusEditor
              row={row}
              pick={(step) =>
                run(async () => {
                  const change = await commands.move(row, step);
                  if (!isAgreed(row.state) && change.planNotUpdated) apply(change);
                })
              }
            />
          ),
      } satisfies ChangeColumn;
    const field = changeFields.find(({ id }) => id === column.id);
    if (!field || !isEditable(field, fields)) return column;
    return {
      ...column,
      editor:
        (row: ChangeRow) =>
        ({ run, busy }) =>
          field.editor({
            label: `${field.name} of ${row.key}`,
            project: project.key,
            row,
            asOf,
            currency,
            busy,
            pick: (edit, words) => run(() => commands.edit(row, edit, `${field.name} of ${row.key}: ${words}`)),
          }),
    } satisfies ChangeColumn;
  });
}
