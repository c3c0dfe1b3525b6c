import type { ReactNode } from 'react';
import type { FieldSource } from '../../src/api/field-source';
import type { IsoDate } from '../../src/model/date';
import type { Person } from '../../src/model/person';
import type { MappedField } from '../../src/model/settings';
import { ChoiceEditor } from './choice-editor';
import { DateEditor } from './date-editor';
import { NumberEditor } from './number-editor';
import { PersonEditor } from './person-editor';
import { TextEditor } from './text-editor';

/** What the editor of a value is given. */
export interface RowEditing<Row, Edit> {
  readonly label: string;
  readonly project: string;
  /** Absent where many rows are edited at once. */
  readonly row: Row | undefined;
  readonly asOf: IsoDate;
  readonly currency: string | undefined;
  readonly busy: boolean;
  /** `words` say how the value then stands. */
  pick(edit: Edit, words: string): void;
}

interface Described {
  readonly id: string;
  readonly name: string;
  /** Where it is kept in a field of Jira, whether that can be edited. */
  readonly source?: MappedField;
}

/** A value of a register's row that can be edited. */
export interface RowField<Editing> extends Described {
  /** Whether many rows may be given the same value at once. */
  readonly many: boolean;
  readonly editor: (editing: Editing) => ReactNode;
}

/** Whether the field may be edited in this project. */
export function isEditable({ source }: Described, fields: readonly FieldSource[]): boolean {
  return source === undefined || (fields.find(({ name }) => name === source)?.editable ?? false);
}

interface TextField<Row, Edit> extends Described {
  readonly most: number;
  readonly required?: boolean;
  /** What is to be typed, where the name does not say it. */
  readonly hint?: string;
  read(row: Row): string | undefined;
  edit(text: string | undefined): Edit;
}

export function textField<Row, Edit>(field: TextField<Row, Edit>): RowField<RowEditing<Row, Edit>> {
  const { most, required = false, hint, read, edit } = field;
  return {
    ...described(field),
    many: false,
    editor: ({ label, row, busy, pick }) => (
      <TextEditor
        label={hint ? `${label}, ${hint}` : label}
        text={row && read(row)}
        most={most}
        required={required}
        busy={busy}
        pick={(text) => pick(edit(text), text ?? 'none')}
      />
    ),
  };
}

interface NumberField<Row, Edit> extends Described {
  /** Absent for an amount of the project's currency. */
  readonly unit?: string;
  readonly decimals: number;
  readonly signed?: boolean;
  read(row: Row): string | number | undefined;
  edit(number: string | undefined): Edit;
}

export function numberField<Row, Edit>(field: NumberField<Row, Edit>): RowField<RowEditing<Row, Edit>> {
  const { unit, decimals, signed = false, read, edit } = field;
  return {
    ...described(field),
    many: false,
    editor: ({ label, row, currency = 'amount', busy, pick }) => (
      <NumberEditor
        label={label}
        number={row && read(row)?.toString()}
        unit={unit ?? currency}
        decimals={decimals}
        signed={signed}
        busy={busy}
        pick={(number) => pick(edit(number), number ?? 'none')}
      />
    ),
  };
}

interface DayField<Row, Edit> extends Described {
  read(row: Row): IsoDate | undefined;
  edit(date: IsoDate | null): Edit;
}

export function dayField<Row, Edit>(field: DayField<Row, Edit>): RowField<RowEditing<Row, Edit>> {
  return {
    ...described(field),
    many: true,
    editor: ({ label, row, asOf, busy, pick }) => (
      <DateEditor
        label={label}
        date={row && field.read(row)}
        asOf={asOf}
        busy={busy}
        pick={(date) => pick(field.edit(date ?? null), date ?? 'none')}
      />
    ),
  };
}

interface PersonField<Row, Edit> extends Described {
  read(row: Row): Person | undefined;
  edit(accountId: string | null): Edit;
}

export function personField<Row, Edit>(field: PersonField<Row, Edit>): RowField<RowEditing<Row, Edit>> {
  return {
    ...described(field),
    many: true,
    editor: ({ label, project, row, pick }) => (
      <PersonEditor
        label={label}
        project={project}
        chosen={row && field.read(row)}
        pick={(person) => pick(field.edit(person?.accountId ?? null), person?.name ?? 'nobody')}
      />
    ),
  };
}

interface ChoiceField<Row, Edit, Value, More> extends Described {
  /** `null` among them where there may be none. */
  values(editing: RowEditing<Row, Edit> & More): readonly Value[];
  read(row: Row): Value;
  /** How the value reads in a sentence; in the list too, unless `shown` says more. */
  word(value: Value, editing: RowEditing<Row, Edit> & More): string;
  shown?(value: Value, editing: RowEditing<Row, Edit> & More): ReactNode;
  edit(value: Value): Edit;
}

export function choiceField<Row, Edit, Value extends string | number | boolean | null, More = object>(
  field: ChoiceField<Row, Edit, Value, More>,
): RowField<RowEditing<Row, Edit> & More> {
  const { values, read, word, shown = word, edit } = field;
  return {
    ...described(field),
    many: true,
    editor: (editing) => (
      <ChoiceEditor
        label={editing.label}
        pick={(value) => editing.pick(edit(value), word(value, editing))}
        options={values(editing).map((value) => ({
          id: String(value ?? 'none'),
          value,
          shown: shown(value, editing),
          chosen: editing.row !== undefined && value === read(editing.row),
        }))}
      />
    ),
  };
}

function described({ id, name, source }: Described): Described {
  return { id, name, ...(source && { source }) };
}
