import type { RiskRegister, RiskRow } from '../../../src/analysis/risk-register';
import type { Formats } from '../../formats';
import { Clamped } from '../../parts/clamped';
import { Day } from '../../parts/day';
import { ExposureFormula } from '../../parts/exposure-formula';
import type { GridColumn } from '../../parts/grid-column';
import { IssueKeys } from '../../parts/issue-keys';
import { IssueLink } from '../../parts/issue-link';
import { categoryNames, escalationWords, kindNames } from './risk-words';

type RiskColumn = GridColumn<RiskRow>;

/** What the register can show beyond its standard columns. */
export function furtherColumns(
  formats: Formats,
  { asOf, currency }: Pick<RiskRegister, 'asOf' | 'currency'>,
): readonly RiskColumn[] {
  const words = (id: 'cause' | 'event' | 'effect' | 'trigger' | 'contingency' | 'lastReviewNote', title: string) =>
    ({
      id,
      title,
      widthRem: 11,
      filter: 'words',
      text: (row) => row[id] ?? '',
      cell: (row) => (row[id] ? <Clamped>{row[id]}</Clamped> : '–'),
    }) satisfies RiskColumn;
  const day = (id: string, title: string, of: (row: RiskRow) => string | undefined): RiskColumn => ({
    id,
    title,
    widthRem: 5.75,
    filter: 'day',
    text: (row) => of(row)?.slice(0, 10) ?? '',
    cell: (row) => {
      const date = of(row)?.slice(0, 10);
      return date ? <Day date={date} beside={asOf} /> : '–';
    },
  });
  const money = (id: 'impactMoney' | 'expectedMoney', title: string): RiskColumn => ({
    id,
    title,
    widthRem: 7,
    end: true,
    filter: 'number',
    text: (row) => row[id] ?? '',
    order: (row) => (row[id] === undefined ? undefined : Number(row[id])),
    cell: (row) => (row[id] === undefined ? '–' : formats.money(row[id], currency)),
  });
  const number = (id: 'impactDays' | 'expectedDays', title: string): RiskColumn => ({
    id,
    title,
    widthRem: 5,
    end: true,
    filter: 'number',
    text: (row) => String(row[id] ?? ''),
    order: (row) => row[id],
    cell: (row) => (row[id] === undefined ? '–' : formats.number(row[id])),
  });
  const work = (id: 'treatments' | 'atStake', title: string): RiskColumn => ({
    id,
    title,
    widthRem: 8,
    filter: 'words',
    text: (row) => row[id].map(({ key, summary }) => `${key} ${summary}`).join(' '),
    order: (row) => row[id].length,
    cell: (row) => (row[id].length > 0 ? <IssueKeys keys={row[id].map(({ key }) => key)} most={2} /> : '–'),
  });
  return [
    {
      id: 'category',
      title: 'Category',
      widthRem: 5.5,
      filter: 'choice',
      groups: true,
      text: ({ category }) => (category ? categoryNames[category] : ''),
      cell: ({ category }) => (category ? categoryNames[category] : '–'),
    },
    {
      id: 'kind',
      title: 'Kind',
      widthRem: 6.25,
      filter: 'choice',
      groups: true,
      text: ({ kind }) => kindNames[kind],
      cell: ({ kind }) => kindNames[kind],
    },
    {
      id: 'exposure',
      title: 'Exposure',
      widthRem: 5.75,
      filter: 'number',
      descends: true,
      text: ({ exposure }) => String(exposure ?? ''),
      order: ({ exposure }) => exposure,
      cell: (row) => <ExposureFormula {...row} />,
    },
    words('cause', 'Cause'),
    words('event', 'Event'),
    words('effect', 'Effect'),
    words('trigger', 'Trigger'),
    words('contingency', 'Contingency'),
    day('proximity', 'Proximity', ({ proximity }) => proximity),
    money('impactMoney', 'Impact in money'),
    number('impactDays', 'Impact in days'),
    money('expectedMoney', 'Expected money'),
    number('expectedDays', 'Expected days'),
    work('treatments', 'Treatments'),
    work('atStake', 'At stake'),
    {
      id: 'escalation',
      title: 'Escalation',
      widthRem: 7,
      filter: 'choice',
      groups: true,
      text: ({ escalation }) => escalationWords(escalation),
      cell: ({ escalation }) => escalationWords(escalation) || '–',
    },
    day('lastReview', 'Last review', ({ lastReview }) => lastReview),
    words('lastReviewNote', 'Review note'),
    day('raised', 'Raised', ({ raised }) => raised),
    day('updated', 'Updated', ({ updated }) => updated),
    {
      id: 'occurredAs',
      title: 'Occurred as',
      widthRem: 5.75,
      filter: 'words',
      text: ({ occurredAs }) => occurredAs ?? '',
      cell: ({ occurredAs }) => (occurredAs ? <IssueLink issueKey={occurredAs} /> : '–'),
    },
  ];
}
