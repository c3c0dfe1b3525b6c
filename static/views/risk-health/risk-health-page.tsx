import { useState } from 'react';
import type { SettingsAnswer } from '../../../src/api';
import type { Problem } from '../../../src/api/problem';
import type { HealthCheck } from '../../../src/api/risk';
import { mergeSettings } from '../../../src/model/merge-settings';
import { ask, problemOf, type Answered } from '../../ask';
import { Button } from '../../parts/button';
import { confirmDone, reportFailure } from '../../parts/flag';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonRows } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import { CheckList } from './check-list';
import { MendPreview } from './mend-preview';
import styles from './risk-health.module.css';

interface RiskHealthPageProps {
  answer: SettingsAnswer;
  saved: (answer: Answered<'save-settings'>) => void;
}

/** What the register needs of the project, and how to come by it. */
export default function RiskHealthPage({ answer, saved }: RiskHealthPageProps) {
  const { project, settings, choices } = answer;
  const asking = useAnswer('risk-health', { project: project.key });
  const [mending, setMending] = useState<readonly HealthCheck[]>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const { checks = [], mayMend = false } = asking.answer?.value ?? {};
  const open = checks.filter(({ state }) => state !== 'ready');
  const mendable = open.filter(({ mend }) => mend !== undefined);
  const wanted = (mending ?? []).reduce(
    (sum, { mend }) => (mend ? mergeSettings(settings, mend.settings, sum).settings : sum),
    settings,
  );

  const save = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const result = await ask('save-settings', { project: project.key, settings: wanted, seen: settings });
      saved(result);
      setMending(undefined);
      const undo = () => {
        ask('save-settings', { project: project.key, settings, seen: result.value.settings }).then(
          (former) => {
            saved(former);
            asking.refresh();
          },
          (error: unknown) => reportFailure('The settings could not be brought back', problemOf(error).message),
        );
      };
      confirmDone(`Mended: ${(mending ?? []).map(({ mend }) => mend?.label).join('; ')}`, undo);
      asking.refresh();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };

  if (!asking.answer)
    return asking.problem ? (
      <ProblemMessage problem={asking.problem} retry={asking.refresh} busy={asking.busy} />
    ) : (
      <div role="status" aria-label="Looking at the register’s set-up">
        <SkeletonRows rows={6} />
      </div>
    );
  return (
    <div className={styles.page} aria-busy={asking.busy}>
      <div className={styles.head}>
        <p className={styles.summary}>
          {open.length === 0
            ? 'Everything that the risk register needs is set up.'
            : `${checks.length - open.length} of ${checks.length} are ready, ${open.length} to look at.`}
          {mayMend ? '' : ' Only an administrator of this project may mend what is missing.'}
        </p>
        {mayMend && mendable.length > 1 && !mending ? (
          <Button kind="primary" onClick={() => setMending(mendable)}>
            Mend all {mendable.length}
          </Button>
        ) : null}
      </div>
      {problem ? <ProblemMessage problem={problem} retry={() => void save()} busy={busy} /> : null}
      {mending ? (
        <MendPreview
          checks={mending}
          from={settings}
          to={wanted}
          choices={choices}
          busy={busy}
          save={() => void save()}
          back={() => {
            setMending(undefined);
            setProblem(undefined);
          }}
        />
      ) : null}
      <CheckList checks={checks} mend={mayMend && !mending ? (check) => setMending([check]) : undefined} />
    </div>
  );
}
