import type { ChangeLog, ChangeTotal } from '../../../src/analysis/change-log';
import { useFormats } from '../../formats';
import { Counter } from '../../parts/counter';
import tiles from '../../parts/tiles.module.css';
import type { ChangeGroup } from './change-filter';

interface ChangeCountersProps {
  log: ChangeLog;
  group: ChangeGroup | undefined;
  choose: (group: ChangeGroup | undefined) => void;
}

/** What waits, what was approved, and what both cost in money and days; each filters the table. */
export function ChangeCounters({ log: { totals, currency }, group, choose }: ChangeCountersProps) {
  const { number, signed, money } = useFormats();
  const sums = ({ cost, days }: ChangeTotal) => `${money(cost, currency, 'signed')} · ${signed(days)} days`;
  const missing = ({ withoutCost, withoutDays }: ChangeTotal) =>
    withoutCost + withoutDays === 0
      ? ''
      : ` · without figure: ${number(withoutCost)} cost, ${number(withoutDays)} days`;
  const counter = (each: ChangeGroup, label: string, value: number, note: string, alarming = false) => (
    <Counter
      label={label}
      value={number(value)}
      note={note}
      alarming={alarming}
      pressed={each === group}
      press={() => choose(each === group ? undefined : each)}
    />
  );
  const { pending, approved, decisionsOverdue } = totals;
  return (
    <div className={tiles.tiles} role="group" aria-label="Filter by">
      {counter('pending', 'Waiting for a decision', pending.count, sums(pending) + missing(pending))}
      {counter('approved', 'Approved', approved.count, sums(approved) + missing(approved))}
      {counter(
        'overdue',
        'Decision overdue',
        decisionsOverdue,
        decisionsOverdue === 0 ? 'every decision is in time' : 'past the date or the days allowed',
        decisionsOverdue > 0,
      )}
    </div>
  );
}
