import type { Forecast } from './forecast/forecast';
import { milestoneOutlook } from './milestone-outlook';
import type { Milestone } from './milestones';
import type { StatusReport } from './status-report';
import { versionRowId } from './version-row';

/** [Q5] The report with the outlook of each open milestone: part of it, so that a report that is kept keeps the figures of its day. */
export function reportWithForecast(report: StatusReport, { samples, trials, milestones }: Forecast): StatusReport {
  const drawn = new Map(milestones.map((one) => [one.id, milestoneOutlook(one)]));
  return {
    ...report,
    outlookSource: { samples, trials },
    milestones: report.milestones.map((milestone) => {
      const outlook = milestone.done ? undefined : drawn.get(rowId(milestone));
      return outlook ? { ...milestone, outlook } : milestone;
    }),
  };
}

function rowId({ source }: Milestone): string {
  return source.kind === 'issue' ? source.key : versionRowId(source.id);
}
