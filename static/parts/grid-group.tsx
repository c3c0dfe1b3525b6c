import type { ReactNode, Ref } from 'react';
import styles from './grid.module.css';
import { Icon } from './icon';

interface GridGroupProps {
  value: string;
  count: number;
  folded: boolean;
  index: number;
  span: number;
  reachable: boolean;
  measure: Ref<HTMLTableRowElement>;
}

/** The heading of a group of rows; a press folds it. */
export function GridGroup({ value, count, folded, index, span, reachable, measure }: GridGroupProps) {
  return (
    <tr ref={measure} role="row" data-index={index} aria-rowindex={index + 2} className={styles.group}>
      <td role="gridcell" colSpan={span} data-column={0} tabIndex={reachable ? 0 : -1} aria-expanded={!folded}>
        <span className={folded ? styles.folded : undefined}>
          <Icon name="chevron" size={14} />
          <strong>{value || 'None'}</strong> {count}
        </span>
      </td>
    </tr>
  );
}

interface GridNestedProps {
  children: ReactNode;
  index: number;
  span: number;
  reachable: boolean;
  measure: Ref<HTMLTableRowElement>;
}

/** A line that belongs to the row above it: one cell for all columns. */
export function GridNested({ children, index, span, reachable, measure }: GridNestedProps) {
  return (
    <tr ref={measure} role="row" data-index={index} aria-rowindex={index + 2} className={styles.nested}>
      <td role="gridcell" colSpan={span} data-column={0} tabIndex={reachable ? 0 : -1}>
        <div>{children}</div>
      </td>
    </tr>
  );
}
