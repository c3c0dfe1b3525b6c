import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { Formats } from '../../formats';
import { choiceColumn, dayColumn, numberColumn, wordsColumn, workColumn } from '../../parts/column-kinds';
import { ExposureFormula } from '../../parts/exposure-formula';
import type { GridColumn } from '../../parts/grid-column';
import { IssueLink } from '../../parts/issue-link';
import { categoryNames, escalationWords, kindNames } from './risk-words';

/** What the register can show beyond its standard columns. */
export function furtherColumns(
  formats: Formats,
  { asOf, currency }: Pick<RiskRegister, 'asOf' | 'currency'>,
): readonly GridColumn<RiskRow>[] {
  const words = (id: string, title: string, of: (row: RiskRow) => string | undefined) => wordsColumn({ id, title }, of);
  const day = (id: string, title: string, of: (row: RiskRow) => string | undefined) =>
    dayColumn({ id, title }, asOf, of);
  const money = (id: string, title: string, of: (row: RiskRow) => string | undefined) =>
    numberColumn({ id, title, widthRem: 7 }, of, (amount) => formats.money(amount, currency));
  const days = (id: string, title: string, of: (row: RiskRow) => number | undefined) =>
    numberColumn({ id, title, widthRem: 5 }, of, formats.number);
  return [
    choiceColumn({ id: 'category', title: 'Category', widthRem: 5.5 }, ({ category }) =>
      category ? categoryNames[category] : '',
    ),
    choiceColumn({ id: 'kind', title: 'Kind', widthRem: 6.25 }, ({ kind }) => kindNames[kind]),
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
    words('cause', 'Cause', ({ cause }) => cause),
    words('event', 'Event', ({ event }) => event),
    words('effect', 'Effect', ({ effect }) => effect),
    words('trigger', 'Trigger', ({ trigger }) => trigger),
    words('contingency', 'Contingency', ({ contingency }) => contingency),
    day('proximity', 'Proximity', ({ proximity }) => proximity),
    money('impactMoney', 'Impact in money', ({ impactMoney }) => impactMoney),
    days('impactDays', 'Impact in days', ({ impactDays }) => impactDays),
    money('expectedMoney', 'Expected money', ({ expectedMoney }) => expectedMoney),
    days('expectedDays', 'Expected days', ({ expectedDays }) => expectedDays),
    workColumn({ id: 'treatments', title: 'Treatments' }, ({ treatments }) => treatments),
    workColumn({ id: 'atStake', title: 'At stake' }, ({ atStake }) => atStake),
    choiceColumn({ id: 'escalation', title: 'Escalation', widthRem: 7 }, ({ escalation }) =>
      escalationWords(escalation),
    ),
    day('lastReview', 'Last review', ({ lastReview }) => lastReview),
    words('lastReviewNote', 'Review note', ({ lastReviewNote }) => lastReviewNote),
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
