import { useRef, useState, type ReactNode } from 'react';
import type { Capacity } from '../../../src/analysis/capacity';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import toolbar from '../../parts/toolbar.module.css';
import { CapacityGrid, type ChosenWeek } from './capacity-grid';
import { CapacityLegend } from './capacity-legend';
import styles from './capacity.module.css';
import { LoadDetail } from './load-detail';

/** People by weeks; a chosen cell opens what its hours are made of. */
export function CapacityView({ capacity, span }: { capacity: Capacity; span: ReactNode }) {
  const [unit, setUnit] = useState<'percent' | 'hours'>('percent');
  const [chosen, setChosen] = useState<ChosenWeek>();
  const opener = useRef<HTMLElement>();
  const person = capacity.people.find((each) => each.person.accountId === chosen?.accountId);
  const cell = person?.weeks.find(({ week }) => week === chosen?.week);
  const close = () => {
    setChosen(undefined);
    opener.current?.focus();
  };
  if (capacity.people.length === 0 && capacity.unassignedKeys.length === 0)
    return (
      <EmptyState title="No planned work">
        Open work items with an assignee, a remaining estimate and dates fill this calendar.
      </EmptyState>
    );
  return (
    <>
      <div className={toolbar.toolbar}>
        {span}
        <div role="group" aria-label="Unit" className={toolbar.toolbar}>
          {(['percent', 'hours'] as const).map((each) => (
            <Button key={each} aria-pressed={unit === each} onClick={() => setUnit(each)}>
              {each === 'percent' ? '% of capacity' : 'Hours'}
            </Button>
          ))}
        </div>
        <CapacityLegend />
      </div>
      <div className={styles.columns}>
        <CapacityGrid
          capacity={capacity}
          unit={unit}
          chosen={chosen}
          choose={(week, element) => {
            opener.current = element;
            setChosen(week);
          }}
        />
        {person && cell ? <LoadDetail person={person} cell={cell} close={close} /> : null}
      </div>
      <Panel title="To be mended">
        <Findings findings={capacity.findings} none="All open work is estimated, assigned and fits into the weeks." />
      </Panel>
    </>
  );
}
