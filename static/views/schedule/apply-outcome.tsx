import { Button } from '../../parts/button';
import { EditOutcome } from '../../parts/edit-outcome';
import type { ApplyState } from './use-apply';

/** How far writing has come, what became of each row, and the way back. */
export function ApplyOutcome({ apply }: { apply: ApplyState }) {
  const { applying } = apply;
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
    >
      {running || !outcomes.some(({ done }) => done) ? null : (
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
