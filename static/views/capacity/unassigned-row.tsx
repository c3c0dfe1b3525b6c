import type { Capacity } from '../../../src/analysis/capacity';
import { useFormats } from '../../formats';
import { IssueKeys } from '../../parts/issue-keys';
import styles from './capacity-grid.module.css';

/** Estimated work that is in nobody's weeks yet. */
export function UnassignedRow({ capacity }: { capacity: Capacity }) {
  const { hours } = useFormats();
  const { weeks, unassignedHours, unassignedKeys } = capacity;
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.who}>
          Assigned to nobody
        </th>
        <td role="gridcell" colSpan={weeks.length} className={styles.unassigned}>
          {unassignedKeys.length === 0 ? (
            'All estimated work has somebody to do it.'
          ) : (
            <>
              <strong>{hours(unassignedHours)}</strong> <IssueKeys keys={unassignedKeys} />
            </>
          )}
        </td>
      </tr>
    </tfoot>
  );
}
