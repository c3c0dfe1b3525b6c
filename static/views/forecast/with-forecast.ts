import type { Forecast } from '../../../src/analysis/forecast/forecast';
import type { ProjectSchedule } from '../../../src/analysis/project-schedule';

/** [Q3] The schedule with the day by which each milestone is reached in four fifths of the draws. */
export function withForecast(schedule: ProjectSchedule, forecast: Forecast | undefined): ProjectSchedule {
  if (!forecast) return schedule;
  const p80 = new Map(forecast.milestones.flatMap((one) => (one.assessed ? [[one.id, one.p80] as const] : [])));
  return {
    ...schedule,
    rows: schedule.rows.map((row) => {
      const day = p80.get(row.id);
      return day === undefined ? row : { ...row, p80: day };
    }),
  };
}
