import { Button } from '../../parts/button';
import { EditOutcome } from '../../parts/edit-outcome';
import type { SyncApplyState } from './use-sync-apply';

/** How far writing has come, what became of each row, and the way back. */
export function SyncOutcome({ apply }: { apply: SyncApplyState }) {
  const { applying } = apply;
  if (!applying) return null;
  const { words, all, outcomes, running } = applying;
  return (
    <EditOutcome
      label="What became of the changes"
      words={words}
      changed="changed in Jira"
      all={all}
      outcomes={outcomes}
      running={running}
      problem={undefined}
    >
      {running || !outcomes.some(({ back }) => back) ? null : (
        <Button onClick={() => void apply.undo(applying)}>Undo</Button>
      )}
      {running ? null : (
        <Button kind="link" onClick={apply.close}>
          Close
        </Button>
      )}
    </EditOutcome>
  );
}
