import type { RiskOverview } from '../../../src/analysis/risk-overview';
import type { GadgetChoice } from '../../gadget-choice';
import { AsOf } from '../../parts/as-of';
import { EmptyState } from '../../parts/empty-state';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonRows } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import { GadgetFigures } from './gadget-figures';
import { GadgetMatrix } from './gadget-matrix';
import { TopRisks } from './top-risks';
import styles from './risk-gadget.module.css';

/** Risks of chosen projects in a small space, as whoever looks may see them. */
export function RiskGadget({ choice }: { choice: GadgetChoice }) {
  const { projects, jql, most, view, title } = choice;
  const scope = { ...(projects ? { projects } : {}), ...(jql === undefined ? {} : { jql }) };
  const { answer, problem, busy, refresh } = useAnswer('risk-overview', { ...scope, most });
  return (
    <div className={styles.gadget} aria-busy={busy}>
      <h1>{title ?? (view === 'heat-map' ? 'Open risks' : 'Top risks')}</h1>
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? <Overview overview={answer.value} view={view} /> : null}
      {answer || problem ? null : (
        <div role="status" aria-label="Reading the risks">
          <SkeletonRows rows={5} />
        </div>
      )}
      {answer ? (
        <p className={styles.foot}>
          {about(answer.value)} · <AsOf readAt={answer.readAt} />
        </p>
      ) : null}
    </div>
  );
}

function Overview({ overview, view }: { overview: RiskOverview; view: GadgetChoice['view'] }) {
  const { projects, totals, top, matrix } = overview;
  const unread = projects.filter((project) => project.unread !== undefined);
  if (projects.length === 0)
    return (
      <EmptyState title="Nothing that you may see">You may browse none of the projects of this gadget.</EmptyState>
    );
  return (
    <>
      {unread.length > 0 ? (
        <p className={styles.note}>Not read: {unread.map(({ name }) => name).join(', ')}. See the app’s own page.</p>
      ) : null}
      {totals.open === 0 ? (
        <EmptyState title="No open risks" />
      ) : (
        <>
          <GadgetFigures totals={totals} />
          {view === 'top-risks' ? <TopRisks risks={top} many={projects.length > 1} /> : null}
          {view === 'heat-map' && matrix ? <GadgetMatrix matrix={matrix} /> : null}
          {view === 'heat-map' && !matrix ? (
            <p className={styles.note}>
              These projects weigh by different models: levels can be compared, steps of probability and impact cannot.
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

function about({ projects, leftOut }: RiskOverview): string {
  const [only] = projects;
  const words = projects.length === 1 ? (only?.name ?? '') : `${projects.length} projects`;
  return leftOut > 0 ? `${words}, ${leftOut} more not read` : words;
}
