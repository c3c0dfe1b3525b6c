import { changeTypes } from '../model/change';
import { amountCell, dateCell, numberCell, textCell } from '../model/sheet';
import type { ChangeRow } from './change-log';
import { readCellDate } from './read-cell-date';
import { readCellNumber } from './read-cell-number';
import { readCellText, readCellWord } from './read-cell-text';
import type { SheetColumn } from './sheet-column';

const always = () => true;

/** [T6] The columns of the change log as a sheet; states and decisions are Jira's and are not written from a file. */
export const changeSheet: readonly SheetColumn<ChangeRow>[] = [
  {
    id: 'key',
    title: 'Key',
    width: 12,
    alsoCalled: ['issue key', 'jira key', 'issue', 'work item'],
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
    alsoCalled: ['schedule impact', 'schedule impact (days)', 'duration'],
    cell: ({ days }) => numberCell(days),
    read: readCellNumber({ least: -10_000, most: 10_000 }),
    clears: always,
  },
  {
    id: 'decisionDue',
    title: 'Decision due',
    width: 12,
    alsoCalled: ['decision date', 'due'],
    cell: ({ decisionDue }) => dateCell(decisionDue),
    read: readCellDate,
    clears: always,
  },
  { id: 'state', title: 'State', width: 12, cell: ({ state }) => textCell(state) },
  { id: 'status', title: 'Status', width: 16, cell: ({ status }) => textCell(status.name) },
  { id: 'requester', title: 'Requester', width: 22, cell: ({ requester }) => textCell(requester?.name) },
  { id: 'submitted', title: 'Submitted', width: 12, cell: ({ submitted }) => dateCell(submitted.slice(0, 10)) },
  { id: 'age', title: 'Age in working days', width: 18, cell: (row) => numberCell(row.ageWorkingDays) },
  { id: 'overdue', title: 'Days overdue', width: 14, cell: (row) => numberCell(row.decisionOverdueDays) },
  { id: 'decided', title: 'Decided', width: 12, cell: ({ decision }) => dateCell(decision?.at.slice(0, 10)) },
  { id: 'decidedBy', title: 'Decided by', width: 22, cell: ({ decision }) => textCell(decision?.by?.name) },
];
