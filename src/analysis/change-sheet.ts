import { changeTypes, scopeChanges } from '../model/change';
import { amountCell, dateCell, numberCell, textCell } from '../model/sheet';
import type { ChangeRow } from './change-row';
import { readCellDate } from './read-cell-date';
import { readCellAddresses, readCellKeys } from './read-cell-list';
import { readCellNumber } from './read-cell-number';
import { readCellPerson } from './read-cell-person';
import { readCellText, readCellWord } from './read-cell-text';
import type { SheetColumn } from './sheet-column';

const always = () => true;
const readDays = readCellNumber({ least: -10_000, most: 10_000 });

type Words =
  | 'description'
  | 'reason'
  | 'scopeImpact'
  | 'riskImpact'
  | 'qualityImpact'
  | 'plansToUpdate'
  | 'decisionReasons'
  | 'conditions';

function words(id: Words, title: string, ...alsoCalled: readonly string[]): SheetColumn<ChangeRow> {
  const read = readCellText(2_000, 'lines');
  return { id, title, width: 30, alsoCalled, cell: (row) => textCell(row[id]), read, clears: always };
}

function day(id: 'decisionDue' | 'boardDate' | 'deferredUntil', title: string, ...alsoCalled: readonly string[]) {
  const cell: SheetColumn<ChangeRow>['cell'] = (row) => dateCell(row[id]);
  return { id, title, width: 12, alsoCalled, cell, read: readCellDate, clears: always };
}

/** [T6] The columns of the change log as a sheet; states and decisions are Jira's and are not written from a file. */
export const changeSheet: readonly SheetColumn<ChangeRow>[] = [
  {
    id: 'key',
    title: 'Key',
    width: 12,
    alsoCalled: ['issue key', 'jira key', 'issue', 'work item', 'number', 'cr', 'cr #'],
    cell: ({ key }, siteUrl) => ({ kind: 'link', text: key, address: `${siteUrl}/browse/${key}` }),
  },
  {
    id: 'title',
    title: 'Title',
    width: 50,
    alsoCalled: ['summary', 'change', 'change request', 'name'],
    cell: ({ title }) => textCell(title),
    read: readCellText(255, 'line'),
  },
  words('description', 'Description'),
  words('reason', 'Reason', 'justification', 'reason for change'),
  {
    id: 'type',
    title: 'Type',
    width: 12,
    alsoCalled: ['change type'],
    cell: ({ type }) => textCell(type),
    read: readCellWord(changeTypes, { time: 'schedule', cost: 'budget' }),
    clears: always,
  },
  {
    id: 'scopeChange',
    title: 'Kind of scope change',
    width: 18,
    alsoCalled: ['scope change type', 'scope change'],
    cell: ({ scopeChange }) => textCell(scopeChange),
    read: readCellWord(scopeChanges),
    clears: always,
  },
  {
    id: 'cost',
    title: 'Cost',
    width: 16,
    alsoCalled: ['cost impact', 'budget impact'],
    cell: ({ cost }) => amountCell(cost),
    read: readCellNumber({ least: -1e12, most: 1e12, amount: true }),
    clears: always,
  },
  {
    id: 'days',
    title: 'Days',
    width: 10,
    alsoCalled: ['schedule impact', 'schedule impact (days)', 'duration', 'duration days'],
    cell: ({ days }) => numberCell(days),
    read: readDays,
    clears: always,
  },
  {
    id: 'effortDays',
    title: 'Effort in days',
    width: 14,
    alsoCalled: ['effort', 'effort days'],
    cell: ({ effortDays }) => numberCell(effortDays),
    read: readDays,
    clears: always,
  },
  words('scopeImpact', 'Impact on scope', 'scope impact'),
  words('riskImpact', 'Impact on risk', 'risk impact'),
  words('qualityImpact', 'Impact on quality', 'quality impact'),
  words('plansToUpdate', 'Plans to update'),
  day('decisionDue', 'Decision due', 'decision date', 'due'),
  day('boardDate', 'Board date', 'ccb date', 'board meeting'),
  {
    id: 'approverAccountId',
    title: 'Approver',
    width: 22,
    alsoCalled: ['decision maker', 'decides', 'approved by'],
    cell: ({ approver }) => textCell(approver?.name),
    read: readCellPerson,
    clears: always,
  },
  words('decisionReasons', 'Reasons of the decision', 'decision reasons', 'decision'),
  words('conditions', 'Conditions'),
  day('deferredUntil', 'Deferred until'),
  {
    id: 'emergency',
    title: 'Emergency',
    width: 12,
    cell: ({ emergency }) => textCell(emergency ? 'yes' : 'no'),
    read: readCellWord(['yes', 'no'], { true: 'yes', false: 'no', x: 'yes' }),
  },
  {
    id: 'affects',
    title: 'Affected work',
    width: 20,
    alsoCalled: ['affected issues', 'affects'],
    cell: ({ affects }) => textCell(affects.join(', ')),
    read: readCellKeys,
    clears: always,
  },
  {
    id: 'pages',
    title: 'Pages',
    width: 30,
    cell: ({ pages }) => textCell(pages),
    read: readCellAddresses,
    clears: always,
  },
  {
    id: 'linked',
    title: 'Linked work',
    width: 20,
    cell: ({ linked }) => textCell(linked.map(({ key }) => key).join(', ')),
  },
  { id: 'state', title: 'State', width: 12, cell: ({ state }) => textCell(state) },
  { id: 'status', title: 'Status', width: 16, cell: ({ status }) => textCell(status.name) },
  { id: 'requester', title: 'Requester', width: 22, cell: ({ requester }) => textCell(requester?.name) },
  { id: 'submitted', title: 'Submitted', width: 12, cell: ({ submitted }) => dateCell(submitted.slice(0, 10)) },
  { id: 'age', title: 'Age in working days', width: 18, cell: (row) => numberCell(row.ageWorkingDays) },
  { id: 'overdue', title: 'Days overdue', width: 14, cell: (row) => numberCell(row.decisionOverdueDays) },
  { id: 'decided', title: 'Decided', width: 12, cell: ({ decision }) => dateCell(decision?.at.slice(0, 10)) },
  { id: 'decidedBy', title: 'Decided by', width: 22, cell: ({ decision }) => textCell(decision?.by?.name) },
  { id: 'updatedPlan', title: 'Plan updated', width: 14, cell: ({ applied }) => dateCell(applied?.on) },
];
