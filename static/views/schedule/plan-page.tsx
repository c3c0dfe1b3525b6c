import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { ProblemMessage } from '../../parts/problem-message';
import toolbar from '../../parts/toolbar.module.css';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { useForecast } from '../forecast/use-forecast';
import { withForecast } from '../forecast/with-forecast';
import { PlanBar } from '../plan-exchange/plan-bar';
import { BaselineChoice } from './baseline-choice';
import { ScheduleSkeleton } from './schedule-skeleton';
import { ScheduleView } from './schedule';

const SlipLedgerView = lazy(() => import('../slip-ledger/slip-ledger'));
const ForecastView = lazy(() => import('../forecast/forecast'));

interface PlanPageProps {
  project: string;
  part: 'time-line' | 'slip-ledger' | 'forecast';
  tools: ReactNode;
}

/** The plan: as a time line beside its baseline, as what became of its dates, and as when it will be done. */
export function PlanPage({ project, part, tools }: PlanPageProps) {
  const [baseline, setBaseline] = useState<number>();
  const [wanted, want] = useState<boolean>();
  const drawn = useForecast(project, wanted === true || part === 'forecast');
  // Once drawn, it stays in sight until it is put away.
  const drawing = wanted ?? drawn.forecast !== undefined;
  const asking = useAnswer('schedule', { project, ...(baseline !== undefined && { baseline }) });
  // The schedule stays in sight while it is compared with another baseline.
  const [shown, show] = useState(asking.answer);
  if (asking.answer && asking.answer !== shown) show(asking.answer);
  const answer = asking.answer ?? shown;
  return (
    <ViewFrame
      title="Schedule"
      tools={tools}
      asking={{ ...asking, ...(answer && { answer }) }}
      skeleton={<ScheduleSkeleton />}
    >
      {({ value }) =>
        part === 'time-line' ? (
          <>
            <div className={toolbar.parts}>
              <PlanBar project={project} changed={asking.refresh} />
              <Button
                aria-pressed={drawing}
                busy={drawing && !drawn.forecast && !drawn.problem}
                title="Draws the day by which each milestone is reached in four fifths of the cases"
                onClick={() => want(!drawing)}
              >
                Show forecast
              </Button>
              <BaselineChoice
                project={project}
                baselines={value.baselines}
                comparedWith={value.comparedWith}
                choose={setBaseline}
                changed={asking.refresh}
              />
            </div>
            {drawing && drawn.problem ? (
              <ProblemMessage problem={drawn.problem} retry={drawn.retry} busy={false} />
            ) : null}
            <ScheduleView
              schedule={withForecast(value.schedule, drawing ? drawn.forecast : undefined)}
              mayEdit={value.mayEdit}
              keepsStart={value.keepsStart}
              project={project}
              refresh={asking.refresh}
            />
          </>
        ) : (
          <Suspense fallback={<ScheduleSkeleton />}>
            {part === 'forecast' ? <ForecastView {...drawn} /> : <SlipLedgerView project={project} />}
          </Suspense>
        )
      }
    </ViewFrame>
  );
}
