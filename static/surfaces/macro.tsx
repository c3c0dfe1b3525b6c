import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import { readMacroConfig } from '../macro-config';
import { EmptyState } from '../parts/empty-state';
import { Hidden } from '../parts/hidden';
import { ProblemMessage } from '../parts/problem-message';
import { show } from '../show';
import { useSurroundings } from '../surroundings';
import { useAnswer } from '../use-answer';
import { LiveReport } from '../views/report/live-report';
import { ReportSkeleton } from '../views/report/report-skeleton';
import styles from './macro.module.css';

/** Tells the page that everything stands, which a PDF export waits for. */
function useReady(ready: boolean): void {
  useEffect(() => {
    if (ready) view.emitReadyEvent().catch(() => undefined);
  }, [ready]);
}

function Report({
  project,
  detail,
  title,
}: {
  project: string;
  detail: 'full' | 'summary';
  title: string | undefined;
}) {
  const { answer, problem, busy, refresh } = useAnswer('status-report', { project });
  const [settled, setSettled] = useState(false);
  const settle = useCallback(() => setSettled(true), []);
  useReady(settled || problem !== undefined);
  return (
    <main className={styles.macro} aria-busy={busy}>
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? (
        <LiveReport answer={answer} detail={detail} heading={title ?? answer.value.project.name} onSettled={settle} />
      ) : null}
      {answer ? null : <Name />}
      {answer || problem ? null : <ReportSkeleton />}
    </main>
  );
}

/** Names the macro while no report does. */
function Name() {
  return (
    <h1>
      <Hidden>Project status report</Hidden>
    </h1>
  );
}

function Unconfigured() {
  useReady(true);
  return (
    <main className={styles.macro}>
      <Name />
      <EmptyState title="Choose a project">
        Edit the page, select this report and choose the project it should tell about.
      </EmptyState>
    </main>
  );
}

function Macro() {
  const { project, detail, title } = readMacroConfig(useSurroundings().config);
  return project ? <Report project={project} detail={detail} title={title} /> : <Unconfigured />;
}

void show(<Macro />);
