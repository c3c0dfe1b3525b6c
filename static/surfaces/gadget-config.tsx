import { readGadgetChoice } from '../gadget-choice';
import { ProblemMessage } from '../parts/problem-message';
import { SkeletonLines } from '../parts/skeleton';
import { show } from '../show';
import { useSurroundings } from '../surroundings';
import { useAnswer } from '../use-answer';
import { GadgetForm } from '../views/gadget/gadget-form';
import styles from './gadget.module.css';

function Surface() {
  const { config } = useSurroundings();
  const { answer, problem, busy, refresh } = useAnswer('projects', {});
  return (
    <main className={styles.gadget}>
      <h1>Risks on this dashboard</h1>
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? <GadgetForm projects={answer.value.projects} given={readGadgetChoice(config)} /> : null}
      {answer || problem ? null : (
        <div role="status" aria-label="Reading the projects">
          <SkeletonLines lines={5} />
        </div>
      )}
    </main>
  );
}

void show(<Surface />);
