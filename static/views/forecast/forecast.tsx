import { useState } from 'react';
import type { Forecast } from '../../../src/analysis/forecast/forecast';
import { useFormats } from '../../formats';
import { EmptyState } from '../../parts/empty-state';
import { Panel } from '../../parts/panel';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonRows } from '../../parts/skeleton';
import { Distribution } from './distribution';
import { ForecastTable } from './forecast-table';
import styles from './forecast.module.css';
import type { ForecastState } from './use-forecast';

/** When milestones are reached if work goes on taking as long as it took before. */
export default function ForecastView({ forecast, problem, share, retry }: ForecastState) {
  const [chosen, setChosen] = useState<string>();
  if (problem) return <ProblemMessage problem={problem} retry={retry} />;
  if (!forecast)
    return (
      <div role="status" aria-label="Reading finished work and drawing the forecast">
        {share === undefined ? null : <Drawing share={share} />}
        <SkeletonRows rows={8} />
      </div>
    );
  const { milestones, asOf } = forecast;
  if (milestones.length === 0)
    return (
      <EmptyState title="No open milestone">A milestone or a version that is still to come stands here.</EmptyState>
    );
  const milestone = milestones.find(({ id }) => id === chosen);
  return (
    <>
      <Inputs forecast={forecast} />
      <Panel title="Milestones">
        <ForecastTable milestones={milestones} asOf={asOf} chosen={chosen} choose={setChosen} />
      </Panel>
      {milestone?.assessed ? (
        <Panel title={`When ${milestone.title} is reached`}>
          <Distribution milestone={milestone} asOf={asOf} />
        </Panel>
      ) : null}
      <Panel title="How good such forecasts were">
        <Calibration forecast={forecast} />
      </Panel>
    </>
  );
}

/** How far the page is that draws by itself. */
function Drawing({ share }: { share: number }) {
  const { percent } = useFormats();
  return (
    <p className={styles.inputs}>
      <progress value={share} aria-label="Share of the forecast that is drawn" /> {percent(100 * share)} drawn, by the
      page itself because it could not start a worker.
    </p>
  );
}

/** [Q1] [Q3] */
function Inputs({ forecast }: { forecast: Forecast }) {
  const { number } = useFormats();
  const { samples, ratioP50, ratioP80, trials, uncertain, seed } = forecast;
  const times = (ratio = 1) => `${number(Math.round(ratio * 100) / 100)} ×`;
  return (
    <p className={styles.inputs}>
      From <strong>{number(samples)}</strong> finished pieces of work of the last year with a start, a first due date
      and a known day on which it began. [Q1]{' '}
      {trials === 0 ? null : (
        <>
          Half of them took no longer than {times(ratioP50)} their plan, four fifths no longer than {times(ratioP80)}.
          With that, the {number(uncertain)} open pieces of work were drawn {number(trials)} times through the links of
          the schedule (seed {seed}). [Q3]
        </>
      )}
    </p>
  );
}

/** [Q4] */
function Calibration({ forecast: { calibration } }: { forecast: Forecast }) {
  const { number, percent } = useFormats();
  if (!calibration.assessed) return <p>Not assessed. {calibration.reason}</p>;
  const { judged, withinP50Percent, withinP80Percent } = calibration;
  return (
    <p>
      Of {number(judged)} pieces of work, each judged by what was finished before it began, {percent(withinP50Percent)}{' '}
      took no longer than P50 said and {percent(withinP80Percent)} no longer than P80 said. [Q4] With good forecasts
      these would be {percent(50)} and {percent(80)}. It tells of single pieces of work, not of milestones.
    </p>
  );
}
