import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../parts/error-boundary';
import { SkeletonRows, SkeletonTiles } from '../parts/skeleton';
import { Segmented } from '../parts/segmented';
import { show } from '../show';
import { usePath } from '../use-route';
import styles from './project-page.module.css';

const Portfolio = lazy(() => import('../views/portfolio/portfolio-page'));
const Conflicts = lazy(() => import('../views/portfolio/conflicts-page'));

const sections = [
  { id: 'risks', name: 'Risks' },
  { id: 'conflicts', name: 'Conflicts' },
] as const;

function GlobalPage() {
  const { path, goTo } = usePath();
  if (path === undefined) return <Waiting />;
  const first = path.split('/').find(Boolean);
  const shown = sections.find(({ id }) => id === first)?.id ?? 'risks';
  const tools = (
    <Segmented label="Part of the portfolio" options={sections} value={shown} choose={(id) => goTo(`/${id}`)} />
  );
  return (
    <main className={styles.page}>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          {shown === 'risks' ? <Portfolio tools={tools} /> : <Conflicts tools={tools} />}
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}

function Waiting() {
  return (
    <div role="status" aria-label="Loading">
      <SkeletonTiles tiles={4} height="4.5rem" />
      <SkeletonRows rows={6} />
    </div>
  );
}

void show(<GlobalPage />);
