import { useEffect } from 'react';
import { reportWithForecast } from '../../../src/analysis/report-with-forecast';
import type { StatusReport } from '../../../src/analysis/status-report';
import type { Answer } from '../../../src/api';
import { useForecast } from '../forecast/use-forecast';
import type { OutlookState } from './outlook';
import { StatusReportView } from './status-report';

interface LiveReportProps {
  answer: Answer<StatusReport>;
  detail: 'full' | 'summary';
  heading?: string | undefined;
  /** Told once nothing on it will change by itself any more. */
  onSettled?: () => void;
}

/** [Q5] The report at once, and the outlook of its milestones as soon as it is drawn. */
export function LiveReport({ answer, detail, heading, onSettled }: LiveReportProps) {
  const report = answer.value;
  const isAwaited = report.milestones.some(({ done }) => !done);
  const { forecast, problem, retry } = useForecast(report.project.key, isAwaited);
  const settled = !isAwaited || forecast !== undefined || problem !== undefined;
  useEffect(() => {
    if (settled) onSettled?.();
  }, [settled, onSettled]);
  const value = forecast ? reportWithForecast(report, forecast) : report;
  const outlook: OutlookState | undefined = problem
    ? { kind: 'failed', problem, retry }
    : isAwaited && !forecast
      ? { kind: 'drawing' }
      : undefined;
  return <StatusReportView answer={{ ...answer, value }} detail={detail} heading={heading} outlook={outlook} />;
}
