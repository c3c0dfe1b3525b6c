import { useEffect, useRef } from 'react';
import { riskLevels, type RiskLevel } from '../../../src/model/risk-model';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { LevelPill, levelNames } from '../../parts/level-pill';
import { Popover } from '../../parts/popover';
import styles from './risk-model.module.css';

interface CellMenuProps {
  place: { readonly probability: number; readonly impact: number };
  anchor: HTMLElement;
  level: RiskLevel;
  /** The level by the exposure alone. */
  banded: RiskLevel;
  give: (level: RiskLevel | undefined) => void;
  close: () => void;
}

/** The levels that a cell may have. */
export function CellMenu({ place: { probability, impact }, anchor, level, banded, give, close }: CellMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const pick = (picked: RiskLevel | undefined) => {
    give(picked);
    close();
  };
  return (
    <Popover label={`Level of ${probability} × ${impact}`} anchor={anchor} close={close}>
      <div ref={list} className={styles.menu}>
        {[...riskLevels].reverse().map((each) => (
          <Button key={each} kind="subtle" aria-pressed={each === level} onClick={() => pick(each)}>
            <LevelPill level={each} />
            {each === level ? <Icon name="check" /> : null}
          </Button>
        ))}
        <Button kind="subtle" disabled={level === banded} onClick={() => pick(undefined)}>
          From the exposure: {levelNames[banded]}
        </Button>
      </div>
    </Popover>
  );
}
