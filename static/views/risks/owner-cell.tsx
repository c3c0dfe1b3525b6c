import type { RiskRow } from '../../../src/analysis/risk-register';
import type { Person } from '../../../src/model/person';
import { EditableCell } from '../../parts/editable-cell';
import { PersonEditor } from '../../parts/person-editor';
import { PersonName } from '../../parts/person-name';
import type { RiskCommands } from './risk-commands';

interface OwnerCellProps {
  row: RiskRow;
  project: string;
  commands: RiskCommands | undefined;
}

/** Who looks after a risk. */
export function OwnerCell({ row, project, commands }: OwnerCellProps) {
  const now = row.owner;
  if (!commands) return <PersonName person={now} />;
  const name = `Owner of ${row.key}`;
  const save = (person: Person | undefined) =>
    person?.accountId === now?.accountId
      ? Promise.resolve()
      : commands.edit(
          row,
          { ownerAccountId: person?.accountId ?? null },
          { ownerAccountId: now?.accountId ?? null },
          `${name} is ${person?.name ?? 'nobody'}`,
        );
  return (
    <EditableCell<Person | undefined>
      label={name}
      shown={<PersonName person={now} />}
      save={save}
      editor={({ pick }) => <PersonEditor label={name} project={project} chosen={now} pick={pick} />}
    />
  );
}
