import type { BaselinesTold } from '../../../src/api/baseline';
import { ask } from '../../ask';
import { Dialog } from '../../parts/dialog';
import { Findings } from '../../parts/findings';
import { confirmDone } from '../../parts/flag';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonRows } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import { BaselineList } from './baseline-list';
import { TakeBaseline } from './take-baseline';

interface BaselinesDialogProps {
  project: string;
  changed: () => void;
  close: () => void;
}

/** The baselines of a project: taking one, and those that were taken with who, when and why. */
export default function BaselinesDialog({ project, changed, close }: BaselinesDialogProps) {
  const { answer, problem, busy, refresh, put } = useAnswer('baselines', { project });
  const become = (value: BaselinesTold, said: string) => {
    put((before) => ({ ...before, value }));
    confirmDone(said);
    changed();
  };
  return (
    <Dialog title="Baselines" close={close}>
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? (
        <>
          <TakeBaseline
            may={answer.value.mayTake}
            isFirst={answer.value.baselines.length === 0}
            take={async (name, reason) => {
              const { value } = await ask('take-baseline', { project, name, reason });
              become(value, `Baseline “${name}” is taken.`);
            }}
          />
          <BaselineList
            told={answer.value}
            remove={async ({ number, name }, reason) => {
              const { value } = await ask('remove-baseline', { project, number, reason });
              become(value, `Baseline “${name}” is removed.`);
            }}
          />
          {answer.value.findings.length > 0 ? <Findings findings={answer.value.findings} none="" /> : null}
        </>
      ) : problem ? null : (
        <div role="status" aria-label="Reading baselines">
          <SkeletonRows rows={4} />
        </div>
      )}
    </Dialog>
  );
}
