import { EditOutcome } from '../../parts/edit-outcome';
import type { SyncApplyState } from './use-sync-apply';

/** How far writing has come, what became of each row, and the way back. */
export function SyncOutcome({ apply: { applying, undo, close } }: { apply: SyncApplyState }) {
  if (!applying) return null;
  return (
    <EditOutcome
      {...applying}
      label="What became of the changes"
      changed="changed in Jira"
      problem={undefined}
      undoable={applying.outcomes.some(({ back }) => back)}
      undo={() => void undo(applying)}
      close={close}
    />
  );
}
