import type { RiskRegister } from '../../../src/analysis/risk-register';
import { useFormats } from '../../formats';
import { Counter } from '../../parts/counter';
import tiles from '../../parts/tiles.module.css';
import { groups, type RiskGroup } from './risk-filter';
import { groupNames } from './risk-words';

interface RiskCountersProps {
  /** How many risks live work threatens; absent where that is not looked at. */
  threatened?: number | 'reading';
  totals: Pick<RiskRegister['totals'], 'open' | 'closed' | 'byLevel' | 'overdueReviews' | 'escalated' | 'notAssessed'>;
  group: RiskGroup | undefined;
  choose: (group: RiskGroup | undefined) => void;
}

/** How the register stands in a few numbers; each filters the table to what it counts. */
export function RiskCounters({ totals, threatened, group, choose }: RiskCountersProps) {
  const { number } = useFormats();
  const values: Record<RiskGroup, number | 'reading' | undefined> = {
    open: totals.open,
    severe: totals.byLevel.critical + totals.byLevel.high,
    overdue: totals.overdueReviews,
    escalated: totals.escalated,
    threatened,
    'not-assessed': totals.notAssessed,
  };
  const notes: Partial<Record<RiskGroup, string>> = {
    open: `${number(totals.closed)} closed`,
    severe: `${number(totals.byLevel.critical)} critical, ${number(totals.byLevel.high)} high`,
  };
  return (
    <div className={tiles.tiles} role="group" aria-label="Filter by">
      {groups.map((each) => {
        const value = values[each];
        if (value === undefined) return null;
        return (
          <Counter
            key={each}
            label={groupNames[each]}
            value={value === 'reading' ? '…' : number(value)}
            note={notes[each]}
            alarming={(each === 'overdue' || each === 'threatened') && value !== 'reading' && value > 0}
            pressed={each === group}
            press={() => choose(each === group ? undefined : each)}
          />
        );
      })}
    </div>
  );
}
