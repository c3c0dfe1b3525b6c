import type { Capacity } from '../../../src/analysis/capacity';
import { useFormats } from '../../formats';
import { IssueKeys } from '../../parts/issue-keys';
import { Panel } from '../../parts/panel';

/** Estimated work that is on nobody's calendar yet. */
export function Unassigned({ capacity: { unassignedHours, unassignedKeys } }: { capacity: Capacity }) {
  const { hours } = useFormats();
  return (
    <Panel title="Assigned to nobody">
      <p>
        {unassignedKeys.length === 0 ? (
          'All estimated work has somebody to do it.'
        ) : (
          <>
            <strong>{hours(unassignedHours)}</strong> of open work are in nobody’s weeks:{' '}
            <IssueKeys keys={unassignedKeys} />
          </>
        )}
      </p>
    </Panel>
  );
}
