import { Button } from '../../parts/button';
import { EditOutcome } from '../../parts/edit-outcome';
import type { BulkEdit } from './use-bulk-edit';

interface BulkOutcomeProps {
  bulk: BulkEdit;
  undo: () => void;
  again: () => void;
  close: () => void;
}

/** What has become of each risk of a bulk edit. */
export function BulkOutcome({ bulk, undo, again, close }: BulkOutcomeProps) {
  const { task, results, running, problem } = bulk;
  const done = results.filter((result) => result.done).length;
  return (
    <EditOutcome
      label="Outcome of the bulk edit"
      words={task.words}
      changed="risks changed"
      all={task.keys.length}
      outcomes={results}
      running={running}
      problem={problem}
    >
      {running ? null : (
        <>
          {done > 0 ? <Button onClick={undo}>Undo</Button> : null}
          {done < task.keys.length ? <Button onClick={again}>Try the others again</Button> : null}
          <Button kind="link" onClick={close}>
            Close
          </Button>
        </>
      )}
    </EditOutcome>
  );
}
