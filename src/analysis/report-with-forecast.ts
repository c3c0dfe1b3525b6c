import type { Forecast } from './forecast/forecast';
import { milestoneOutlook } from './milestone-outlook';
import type { StatusReport } from './status-report';
import { milestoneRowId } from './version-row';

/** [Q5] The report with the outlook of each open milestone: part of it, so that a report that is kept keeps the figures of its day. */
export function reportWithForecast(report: StatusReport, { samples, trials, milestones }: Forecast): StatusReport {
  const drawn = new Map(milestones.map((one) => [one.id, milestoneOutlook(one)]));
  return {
    ...report,
    outlookSource: { samples, trials },
    milestones: report.milestones.map((milestone) => {
      const outlook = milestone.done ? undefined : drawn.get(milestoneRowId(milestone));
      return outlook ? { ...milestone, outlook } : milestone;
    }),
  };
}
