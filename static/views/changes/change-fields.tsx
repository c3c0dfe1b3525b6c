import type { ChangeEdit } from '../../../src/analysis/change-edit';
import type { ChangeRow } from '../../../src/analysis/change-row';
import { changeTypes, scopeChanges, type ChangeType, type ScopeChange } from '../../../src/model/change';
import {
  choiceField,
  dayField,
  numberField,
  personField,
  textField,
  type RowEditing,
  type RowField,
} from '../../parts/row-field';
import { scopeChangeNames, typeNames } from './change-words';

/** A value of a change request that can be edited. */
export type ChangeField = RowField<RowEditing<ChangeRow, ChangeEdit>>;

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
  choiceField<ChangeRow, ChangeEdit, ChangeType | null>({
    id: 'type',
    name: 'Type',
    source: 'changeType',
    values: () => [...changeTypes, null],
    read: ({ type }) => type ?? null,
    word: (type) => (type ? typeNames[type] : 'none'),
    shown: (type) => (type ? typeNames[type] : 'No type'),
    edit: (type) => ({ type }),
  }),
  choiceField<ChangeRow, ChangeEdit, ScopeChange | null>({
    id: 'scopeChange',
    name: 'Scope change',
    values: () => [...scopeChanges, null],
    read: ({ scopeChange }) => scopeChange ?? null,
    word: (scopeChange) => (scopeChange ? scopeChangeNames[scopeChange] : 'none'),
    shown: (scopeChange) => (scopeChange ? scopeChangeNames[scopeChange] : 'None'),
    edit: (scopeChange) => ({ scopeChange }),
  }),
  personField({
    id: 'requester',
    name: 'Requester',
    read: ({ requester }) => requester,
    edit: (requesterAccountId) => ({ requesterAccountId }),
  }),
  personField({
    id: 'approver',
    name: 'Approver',
    read: ({ approver }) => approver,
    edit: (approverAccountId) => ({ approverAccountId }),
  }),
  choiceField<ChangeRow, ChangeEdit, boolean>({
    id: 'emergency',
    name: 'Emergency',
    values: () => [true, false],
    read: ({ emergency }) => emergency,
    word: (emergency) => (emergency ? 'yes' : 'no'),
    shown: (emergency) => (emergency ? 'Yes, approved after the fact' : 'No'),
    edit: (emergency) => ({ emergency }),
  }),
];

/** Every value of a change request that can be edited, in the order of the log. */
export const changeFields: readonly ChangeField[] = [
  textField({
    id: 'title',
    name: 'Title',
    most: 255,
    required: true,
    read: ({ title }) => title,
    edit: (title = '') => ({ title }),
  }),
  ...choices,
  numberField({
    id: 'cost',
    name: 'Cost',
    source: 'changeCost',
    decimals: 2,
    signed: true,
    read: ({ cost }) => cost,
    edit: (cost) => ({ cost: cost ?? null }),
  }),
  ...numbers.map((field): ChangeField =>
    numberField({
      ...field,
      unit: 'working days',
      decimals: 1,
      signed: true,
      read: (row) => row[field.id],
      edit: (number) => ({ [field.id]: number ? Number(number) : null }),
    }),
  ),
  ...days.map((field): ChangeField =>
    dayField({ ...field, read: (row) => row[field.id], edit: (date) => ({ [field.id]: date }) }),
  ),
  ...texts.map((field): ChangeField =>
    textField({
      ...field,
      most: 2000,
      read: (row) => row[field.id],
      edit: (text) => ({ [field.id]: text ?? null }),
    }),
  ),
  textField({
    id: 'affects',
    name: 'Affected work',
    most: 2000,
    hint: 'keys of work items',
    read: ({ affects }) => affects.join(', '),
    edit: (text = '') => ({ affects: keysIn(text) }),
  }),
];

function keysIn(text: string): readonly string[] {
  return [...new Set(text.toUpperCase().split(/[\s,;]+/))].filter((key) => key !== '');
}
