import { riskCategories, riskKinds, riskResponses } from '../model/risk';
import type { RiskModel } from '../model/risk-model';
import { readStatement } from '../model/risk-statement';
import { amountCell, dateCell, numberCell, textCell } from '../model/sheet';
import { readCellDate } from './read-cell-date';
import { readCellNumber } from './read-cell-number';
import { readCellPerson } from './read-cell-person';
import { readCellStep, readCellText, readCellWord } from './read-cell-text';
import type { RiskRow } from './risk-row';
import type { SheetColumn } from './sheet-column';

const longText = readCellText(1_000, 'lines');
const always = () => true;

/** [T6] The columns of the risk register as a sheet: what a row says, then what is worked out of it. */
export function riskSheet(model: RiskModel): readonly SheetColumn<RiskRow>[] {
  return [
    {
      id: 'key',
      title: 'Key',
      width: 12,
      alsoCalled: ['issue key', 'jira key', 'issue', 'work item'],
      cell: ({ key }, siteUrl) => ({ kind: 'link', text: key, address: `${siteUrl}/browse/${key}` }),
    },
    {
      id: 'statement',
      title: 'Statement',
      width: 50,
      alsoCalled: ['summary', 'risk', 'title', 'risk statement', 'name'],
      cell: ({ statement }) => textCell(statement),
      read: readCellText(255, 'line'),
    },
    {
      id: 'kind',
      title: 'Kind',
      width: 12,
      alsoCalled: ['threat or opportunity', 'risk type'],
      cell: ({ kind }) => textCell(kind),
      read: readCellWord(riskKinds),
    },
    ...statementParts,
    {
      id: 'category',
      title: 'Category',
      width: 12,
      alsoCalled: ['risk category'],
      cell: ({ category }) => textCell(category),
      read: readCellWord(riskCategories),
      clears: always,
    },
    ...weightColumns(model),
    {
      id: 'response',
      title: 'Response',
      width: 12,
      alsoCalled: ['strategy', 'risk response', 'response strategy'],
      cell: ({ response }) => textCell(response),
      read: readCellWord(riskResponses),
      clears: always,
    },
    {
      id: 'ownerAccountId',
      title: 'Owner',
      width: 22,
      alsoCalled: ['risk owner', 'responsible'],
      cell: ({ owner }) => textCell(owner?.name),
      read: readCellPerson,
      clears: always,
    },
    {
      id: 'proximity',
      title: 'Proximity',
      width: 12,
      cell: ({ proximity }) => dateCell(proximity),
      read: readCellDate,
      clears: always,
    },
    {
      id: 'trigger',
      title: 'Trigger',
      width: 30,
      cell: (row) => textCell(row.trigger),
      read: longText,
      clears: always,
    },
    {
      id: 'contingency',
      title: 'Contingency',
      width: 30,
      alsoCalled: ['contingency plan', 'fallback'],
      cell: ({ contingency }) => textCell(contingency),
      read: longText,
      clears: always,
    },
    {
      id: 'impactMoney',
      title: 'Impact in money',
      width: 16,
      alsoCalled: ['cost impact', 'impact cost'],
      cell: ({ impactMoney }) => amountCell(impactMoney),
      read: readCellNumber({ least: 0, most: 1e12, amount: true }),
      clears: always,
    },
    {
      id: 'impactDays',
      title: 'Impact in days',
      width: 14,
      alsoCalled: ['schedule impact', 'schedule impact (days)'],
      cell: ({ impactDays }) => numberCell(impactDays),
      read: readCellNumber({ least: 0, most: 10_000 }),
      clears: always,
    },
    {
      id: 'nextReview',
      title: 'Next review',
      width: 12,
      alsoCalled: ['review date', 'next review date'],
      cell: ({ nextReview }) => dateCell(nextReview),
      read: readCellDate,
      clears: always,
    },
    { id: 'exposure', title: 'Exposure', width: 10, cell: ({ exposure }) => numberCell(exposure) },
    { id: 'level', title: 'Level', width: 10, cell: ({ level }) => textCell(level) },
    { id: 'expectedMoney', title: 'Expected money', width: 16, cell: (row) => amountCell(row.expectedMoney) },
    { id: 'expectedDays', title: 'Expected days', width: 14, cell: ({ expectedDays }) => numberCell(expectedDays) },
    { id: 'reviewDue', title: 'Review due', width: 12, cell: ({ reviewDue }) => dateCell(reviewDue) },
    { id: 'lastReview', title: 'Last review', width: 12, cell: ({ lastReview }) => dateCell(lastReview) },
    { id: 'status', title: 'Status', width: 14, cell: ({ status }) => textCell(status.name) },
    {
      id: 'treatments',
      title: 'Treatments',
      width: 20,
      cell: ({ treatments }) => textCell(treatments.map(({ key }) => key).join(', ')),
    },
    { id: 'raised', title: 'Raised', width: 12, cell: ({ raised }) => dateCell(raised.slice(0, 10)) },
  ];
}

/** A part that the statement itself gives cannot be taken away: it would be read from there again. */
const statementParts = (['cause', 'event', 'effect'] as const).map((part): SheetColumn<RiskRow> => ({
  id: part,
  title: `${part.charAt(0).toUpperCase()}${part.slice(1)}`,
  width: 30,
  cell: (row) => textCell(row[part]),
  read: longText,
  clears: (row) => row[part] !== readStatement(row.statement)?.[part],
}));

function weightColumns(model: RiskModel): readonly SheetColumn<RiskRow>[] {
  const scales = ['probability', 'impact'] as const;
  return model.assessments.flatMap(({ id, name }) =>
    scales.map((scale): SheetColumn<RiskRow> => {
      const isCurrent = id === 'current';
      return {
        id: isCurrent ? scale : `assessments.${id}.${scale}`,
        title: isCurrent ? `${scale.charAt(0).toUpperCase()}${scale.slice(1)}` : `${name}: ${scale}`,
        width: isCurrent ? 12 : 18,
        ...(isCurrent && { alsoCalled: scale === 'probability' ? ['likelihood'] : ['severity', 'consequence'] }),
        cell: (row) => numberCell(isCurrent ? row[scale] : row.assessments[id]?.[scale]),
        read: readCellStep(model[scale]),
        clears: always,
      };
    }),
  );
}
