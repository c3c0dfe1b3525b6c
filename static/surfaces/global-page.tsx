import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../parts/error-boundary';
import { SkeletonRows, SkeletonTiles } from '../parts/skeleton';
import { show } from '../show';
import styles from './project-page.module.css';

const Portfolio = lazy(() => import('../views/portfolio/portfolio-page'));

function GlobalPage() {
  return (
    <main className={styles.page}>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <Portfolio />
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
