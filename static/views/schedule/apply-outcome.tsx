import { EditOutcome } from '../../parts/edit-outcome';
import type { ApplyState } from './use-apply';

/** How far writing has come, what became of each row, and the way back. */
export function ApplyOutcome({ apply: { applying, undo, close } }: { apply: ApplyState }) {
  if (!applying) return null;
  const { words, edits, outcomes, running, problem } = applying;
  return (
    <EditOutcome
      label="What became of the changes"
      words={words}
      changed="changed in Jira"
      all={edits.length}
      outcomes={outcomes}
      running={running}
      problem={problem}
      undo={() => void undo(applying)}
      close={close}
    />
  );
}
