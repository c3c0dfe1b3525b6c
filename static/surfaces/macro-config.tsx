import { ProblemMessage } from '../parts/problem-message';
import { SkeletonLines } from '../parts/skeleton';
import { readMacroConfig } from '../macro-config';
import { show } from '../show';
import { useSurroundings } from '../surroundings';
import { useAnswer } from '../use-answer';
import { MacroForm } from '../views/macro-config/macro-form';
import styles from './macro.module.css';

function Surface() {
  const { config } = useSurroundings();
  const { answer, problem, busy, refresh } = useAnswer('projects', {});
  return (
    <main className={styles.dialog}>
      <h1>Project status report</h1>
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? <MacroForm projects={answer.value.projects} given={readMacroConfig(config)} /> : null}
      {answer || problem ? null : (
        <div role="status" aria-label="Reading the projects">
          <SkeletonLines lines={5} />
        </div>
      )}
    </main>
  );
}

void show(<Surface />);
