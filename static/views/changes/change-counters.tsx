import type { ChangeLog } from '../../../src/analysis/change-log';
import type { ChangeTotal } from '../../../src/analysis/change-total';
import { useFormats } from '../../formats';
import { Counter } from '../../parts/counter';
import tiles from '../../parts/tiles.module.css';
import { groups, type ChangeGroup } from './change-filter';
import { groupNames } from './change-words';

interface ChangeCountersProps {
  log: ChangeLog;
  group: ChangeGroup | undefined;
  choose: (group: ChangeGroup | undefined) => void;
}

/** What waits, what was approved, and what both cost in money and days; each filters the table. */
export function ChangeCounters({ log: { totals, currency }, group, choose }: ChangeCountersProps) {
  const { number, signed, money } = useFormats();
  const { pending, approved, decisionsOverdue, decisionsDueSoon, plansNotUpdated } = totals;
  const sums = ({ cost, days, withoutCost, withoutDays }: ChangeTotal) => {
    const missing =
      withoutCost + withoutDays === 0
        ? ''
        : ` · without figure: ${number(withoutCost)} cost, ${number(withoutDays)} days`;
    return `${money(cost, currency, 'signed')} · ${signed(days)} days${missing}`;
  };
  const counters: Record<ChangeGroup, readonly [value: number, note: string]> = {
    pending: [pending.count, sums(pending)],
    approved: [approved.count, sums(approved)],
    overdue: [
      decisionsOverdue,
      decisionsOverdue === 0 ? 'every decision is in time' : 'past the date or the days allowed',
    ],
    'due-soon': [decisionsDueSoon, 'by their date or the days allowed'],
    'not-updated': [
      plansNotUpdated,
      plansNotUpdated === 0 ? 'every plan is updated' : 'no update of the plan is noted',
    ],
  };
  return (
    <div className={tiles.tiles} role="group" aria-label="Filter by">
      {groups.map((each) => (
        <Counter
          key={each}
          label={groupNames[each]}
          value={number(counters[each][0])}
          note={counters[each][1]}
          alarming={(each === 'overdue' || each === 'not-updated') && counters[each][0] > 0}
          pressed={each === group}
          press={() => choose(each === group ? undefined : each)}
        />
      ))}
    </div>
  );
}
