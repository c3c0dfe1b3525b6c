import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button';
import { Segmented } from '../../parts/segmented';
import { SkeletonRows } from '../../parts/skeleton';
import toolbar from '../../parts/toolbar.module.css';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { useForecast } from '../forecast/use-forecast';
import { withForecast } from '../forecast/with-forecast';
import { BaselineChoice } from './baseline-choice';
import { PlanBar } from '../plan-exchange/plan-bar';
import { ScheduleView } from './schedule';

const SlipLedgerView = lazy(() => import('../slip-ledger/slip-ledger'));
const ForecastView = lazy(() => import('../forecast/forecast'));

const views = [
  { id: 'time-line', name: 'Time line' },
  { id: 'slip-ledger', name: 'Slip ledger' },
  { id: 'forecast', name: 'Forecast' },
] as const;

/** When everything happens and what does not fit, as a page of the project. */
export default function SchedulePage({ project }: { project: string }) {
  const [baseline, setBaseline] = useState<number>();
  const [view, setView] = useState<string>('time-line');
  const [wanted, want] = useState(false);
  const drawn = useForecast(project, wanted);
  const asking = useAnswer('schedule', { project, ...(baseline !== undefined && { baseline }) });
  // The schedule stays in sight while it is compared with another baseline.
  const [shown, show] = useState(asking.answer);
  if (asking.answer && asking.answer !== shown) show(asking.answer);
  const answer = asking.answer ?? shown;
  const look = (chosen: string) => {
    setView(chosen);
    if (chosen === 'forecast') want(true);
  };
  return (
    <ViewFrame title="Schedule" asking={{ ...asking, ...(answer && { answer }) }} skeleton={<Skeleton />}>
      {({ value }) => (
        <>
          <div className={toolbar.toolbar}>
            <Segmented label="View" options={views} value={view} choose={look} />
          </div>
          {view === 'time-line' ? (
            <>
              <PlanBar project={project} changed={asking.refresh} />
              <BaselineChoice
                project={project}
                baselines={value.baselines}
                comparedWith={value.comparedWith}
                choose={setBaseline}
                changed={asking.refresh}
              />
              {wanted ? null : (
                <div className={toolbar.toolbar}>
                  <Button kind="subtle" onClick={() => want(true)}>
                    Draw the forecast on the time line
                  </Button>
                </div>
              )}
              <ScheduleView
                schedule={withForecast(value.schedule, drawn.forecast)}
                mayEdit={value.mayEdit}
                keepsStart={value.keepsStart}
                project={project}
                refresh={asking.refresh}
              />
            </>
          ) : (
            <Suspense fallback={<Skeleton />}>
              {view === 'forecast' ? <ForecastView {...drawn} /> : <SlipLedgerView project={project} />}
            </Suspense>
          )}
        </>
      )}
    </ViewFrame>
  );
}

function Skeleton() {
  return (
    <div role="status" aria-label="Reading work, links and dates">
      <SkeletonRows rows={12} />
    </div>
  );
}
