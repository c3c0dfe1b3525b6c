import type { ReactNode } from 'react';
import type { FieldSource } from '../../../src/api';
import type { ChangeEdit } from '../../../src/analysis/change-edit';
import type { ChangeRow } from '../../../src/analysis/change-log';
import { changeTypes, scopeChanges } from '../../../src/model/change';
import type { IsoDate } from '../../../src/model/date';
import type { MappedField } from '../../../src/model/settings';
import { ChoiceEditor } from '../../parts/choice-editor';
import { DateEditor } from '../../parts/date-editor';
import { NumberEditor } from '../../parts/number-editor';
import { PersonEditor } from '../../parts/person-editor';
import { TextEditor } from '../../parts/text-editor';
import { scopeChangeNames, typeNames } from './change-words';

export interface ChangeFieldEditing {
  readonly label: string;
  readonly project: string;
  /** Absent where many requests are edited at once. */
  readonly row: ChangeRow | undefined;
  readonly asOf: IsoDate;
  readonly currency: string | undefined;
  readonly busy: boolean;
  /** `words` say how the value then stands. */
  pick(edit: ChangeEdit, words: string): void;
}

/** A value of a change request that can be edited. */
export interface ChangeField {
  readonly id: string;
  readonly name: string;
  /** Where it is kept in a field of Jira, whether that can be edited. */
  readonly source?: MappedField;
  /** Whether many requests may be given the same value at once. */
  readonly many: boolean;
  readonly editor: (editing: ChangeFieldEditing) => ReactNode;
}

const texts = [
  { id: 'description', name: 'Description' },
  { id: 'reason', name: 'Reason' },
  { id: 'scopeImpact', name: 'Impact on scope' },
  { id: 'riskImpact', name: 'Impact on risk' },
  { id: 'qualityImpact', name: 'Impact on quality' },
  { id: 'plansToUpdate', name: 'Plans to update' },
  { id: 'decisionReasons', name: 'Reasons of the decision' },
  { id: 'conditions', name: 'Conditions' },
  { id: 'pages', name: 'Pages, one web address a line' },
] as const;

const days = [
  { id: 'decisionDue', name: 'Decision due', source: 'changeDecisionDue' },
  { id: 'boardDate', name: 'Board date' },
  { id: 'deferredUntil', name: 'Deferred until' },
] as const;

const numbers = [
  { id: 'days', name: 'Days', source: 'changeDays' },
  { id: 'effortDays', name: 'Effort in days' },
] as const;

const choices: readonly ChangeField[] = [
  {
    id: 'type',
    name: 'Type',
    source: 'changeType',
    many: true,
    editor: ({ label, row, pick }) => (
      <ChoiceEditor
        label={label}
        pick={(type) => pick({ type }, type ? typeNames[type] : 'none')}
        options={[...changeTypes, null].map((value) => ({
          id: value ?? 'none',
          value,
          shown: value ? typeNames[value] : 'No type',
          chosen: row !== undefined && value === (row.type ?? null),
        }))}
      />
    ),
  },
  {
    id: 'scopeChange',
    name: 'Scope change',
    many: true,
    editor: ({ label, row, pick }) => (
      <ChoiceEditor
        label={label}
        pick={(scopeChange) => pick({ scopeChange }, scopeChange ? scopeChangeNames[scopeChange] : 'none')}
        options={[...scopeChanges, null].map((value) => ({
          id: value ?? 'none',
          value,
          shown: value ? scopeChangeNames[value] : 'None',
          chosen: row !== undefined && value === (row.scopeChange ?? null),
        }))}
      />
    ),
  },
  {
    id: 'approver',
    name: 'Approver',
    many: true,
    editor: ({ label, project, row, pick }) => (
      <PersonEditor
        label={label}
        project={project}
        chosen={row?.approver}
        pick={(person) => pick({ approverAccountId: person?.accountId ?? null }, person?.name ?? 'nobody')}
      />
    ),
  },
  {
    id: 'emergency',
    name: 'Emergency',
    many: true,
    editor: ({ label, row, pick }) => (
      <ChoiceEditor
        label={label}
        pick={(emergency) => pick({ emergency }, emergency ? 'yes' : 'no')}
        options={[true, false].map((value) => ({
          id: String(value),
          value,
          shown: value ? 'Yes, approved after the fact' : 'No',
          chosen: value === row?.emergency,
        }))}
      />
    ),
  },
];

/** Every value of a change request that can be edited, in the order of the log. */
export const changeFields: readonly ChangeField[] = [
  {
    id: 'title',
    name: 'Title',
    many: false,
    editor: ({ label, row, busy, pick }) => (
      <TextEditor
        label={label}
        text={row?.title}
        most={255}
        required
        busy={busy}
        pick={(title = '') => pick({ title }, title)}
      />
    ),
  },
  ...choices,
  {
    id: 'cost',
    name: 'Cost',
    source: 'changeCost',
    many: false,
    editor: ({ label, row, currency, busy, pick }) => (
      <NumberEditor
        label={label}
        number={row?.cost}
        unit={currency ?? 'amount'}
        decimals={2}
        signed
        busy={busy}
        pick={(cost) => pick({ cost: cost === undefined ? null : Number(cost).toFixed(2) }, cost ?? 'none')}
      />
    ),
  },
  ...numbers.map(({ id, name, ...given }): ChangeField => ({
    id,
    name,
    ...given,
    many: false,
    editor: ({ label, row, busy, pick }) => (
      <NumberEditor
        label={label}
        number={row?.[id] === undefined ? undefined : String(row[id])}
        unit="working days"
        decimals={1}
        signed
        busy={busy}
        pick={(number) => pick({ [id]: number ? Number(number) : null }, number ?? 'none')}
      />
    ),
  })),
  ...days.map(({ id, name, ...given }): ChangeField => ({
    id,
    name,
    ...given,
    many: true,
    editor: ({ label, row, asOf, busy, pick }) => (
      <DateEditor
        label={label}
        date={row?.[id]}
        asOf={asOf}
        busy={busy}
        pick={(date) => pick({ [id]: date ?? null }, date ?? 'none')}
      />
    ),
  })),
  ...texts.map(({ id, name }): ChangeField => ({
    id,
    name,
    many: false,
    editor: ({ label, row, busy, pick }) => (
      <TextEditor
        label={label}
        text={row?.[id]}
        most={2000}
        busy={busy}
        pick={(text) => pick({ [id]: text ?? null }, text ?? 'none')}
      />
    ),
  })),
  {
    id: 'affects',
    name: 'Affected work',
    many: false,
    editor: ({ label, row, busy, pick }) => (
      <TextEditor
        label={`${label}, keys of work items`}
        text={row?.affects.join(', ')}
        most={2000}
        busy={busy}
        pick={(text = '') => {
          const affects = [
            ...new Set(
              text
                .toUpperCase()
                .split(/[\s,;]+/)
                .filter(Boolean),
            ),
          ];
          pick({ affects }, affects.join(', ') || 'none');
        }}
      />
    ),
  },
];

/** Whether the field may be edited in this project. */
export function isEditable({ source }: ChangeField, fields: readonly FieldSource[]): boolean {
  return source === undefined || (fields.find(({ name }) => name === source)?.editable ?? false);
}
