import { lazy, Suspense } from 'react';
import { inquiryFor } from '../../inquiry';
import { Segmented } from '../../parts/segmented';
import { SkeletonTiles } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useSection } from '../../section';
import { useAnswer } from '../../use-answer';

const sections = [
  { id: 'general', name: 'General' },
  { id: 'risk-model', name: 'Risk model' },
  { id: 'health', name: 'Health check' },
] as const;

/** What a part asks beside the settings. */
const also = { general: undefined, 'risk-model': 'shared-risk-models', health: 'risk-health' } as const;

const ChangeStatuses = lazy(() => import('./change-statuses'));
const General = lazy(() => import('./settings-form'));
const RiskModel = lazy(() => import('../risk-model/risk-model-page'));
const Health = lazy(() => import('../risk-health/risk-health-page'));

/** What the project decides for itself, as a page of the project in three parts. */
export default function SettingsPage({ project }: { project: string }) {
  const asking = useAnswer('settings', { project });
  const { section, go } = useSection();
  const shown = sections.find(({ id }) => id === section)?.id ?? 'general';
  const beside = also[shown];
  const refresh = () => {
    asking.refresh();
    if (beside) inquiryFor(beside, { project }).refresh();
  };
  const View = { general: General, 'risk-model': RiskModel, health: Health }[shown];
  return (
    <ViewFrame title="Settings" asking={{ ...asking, refresh }} skeleton={<Skeleton />}>
      {({ value }) => (
        <>
          <Segmented
            label="Part of the settings"
            options={sections}
            value={shown}
            choose={(id) => go('settings', id)}
          />
          <Suspense fallback={<Skeleton />}>
            <View key={`${project} ${shown}`} answer={value} saved={(answer) => asking.put(() => answer)} />
            {shown === 'general' ? <ChangeStatuses project={project} mapped={asking.refresh} /> : null}
          </Suspense>
        </>
      )}
    </ViewFrame>
  );
}

function Skeleton() {
  return (
    <div role="status" aria-label="Reading the settings">
      <SkeletonTiles tiles={1} height="9rem" />
      <br />
      <SkeletonTiles tiles={1} height="9rem" />
      <br />
      <SkeletonTiles tiles={1} height="18rem" />
    </div>
  );
}
