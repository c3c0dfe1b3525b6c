import { lazy, Suspense, useMemo } from 'react';
import { EmptyState } from '../parts/empty-state';
import { ErrorBoundary } from '../parts/error-boundary';
import { Hidden } from '../parts/hidden';
import { SkeletonLines, SkeletonRows } from '../parts/skeleton';
import { SectionContext } from '../section';
import { show } from '../show';
import { useSurroundings } from '../surroundings';
import { useRoute } from '../use-route';
import { PageTabs } from '../views/page-tabs';
import type { Route } from '../views/pages';
import styles from './project-page.module.css';

const views: Record<Route, ReturnType<typeof lazy<typeof import('../views/report/report-page').default>>> = {
  report: lazy(() => import('../views/report/report-page')),
  schedule: lazy(() => import('../views/schedule/schedule-page')),
  risks: lazy(() => import('../views/risks/risks-page')),
  changes: lazy(() => import('../views/changes/changes-page')),
  capacity: lazy(() => import('../views/capacity/capacity-page')),
  settings: lazy(() => import('../views/settings/settings-page')),
};

function ProjectPage() {
  const { projectKey } = useSurroundings();
  const { route, section, entry, go } = useRoute();
  const place = useMemo(() => ({ section, entry, go }), [section, entry, go]);
  if (!projectKey)
    return (
      <main>
        <h1>
          <Hidden>Coordinator</Hidden>
        </h1>
        <EmptyState title="No project">Open this page from a Jira project: it shows that project’s figures.</EmptyState>
      </main>
    );
  if (!route) return <Waiting />;
  const View = views[route];
  return (
    <main className={styles.page}>
      <PageTabs route={route} go={go} />
      <ErrorBoundary key={route}>
        <Suspense fallback={<Waiting />}>
          <SectionContext.Provider value={place}>
            <View project={projectKey} />
          </SectionContext.Provider>
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}

function Waiting() {
  return (
    <div role="status" aria-label="Loading">
      <SkeletonLines lines={2} short />
      <SkeletonRows rows={6} />
    </div>
  );
}

void show(<ProjectPage />);
