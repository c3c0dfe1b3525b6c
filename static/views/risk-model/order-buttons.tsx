import { Button } from '../../parts/button';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import styles from './risk-model.module.css';

interface OrderButtonsProps {
  /** What they act on, for those who do not see the row. */
  what: string;
  first: boolean;
  last: boolean;
  move: (by: 1 | -1) => void;
  /** Absent where it has to stay. */
  remove: (() => void) | undefined;
}

/** Up, down and away, for one row of a list. */
export function OrderButtons({ what, first, last, move, remove }: OrderButtonsProps) {
  return (
    <span className={styles.order}>
      <Button kind="subtle" disabled={first} onClick={() => move(-1)}>
        <Icon name="up" size={14} />
        <Hidden>Move {what} up</Hidden>
      </Button>
      <Button kind="subtle" disabled={last} onClick={() => move(1)}>
        <Icon name="down" size={14} />
        <Hidden>Move {what} down</Hidden>
      </Button>
      <Button kind="subtle" disabled={!remove} onClick={remove}>
        <Icon name="cross" size={14} />
        <Hidden>Remove {what}</Hidden>
      </Button>
    </span>
  );
}
