import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { ReportSkeleton } from './report-skeleton';
import { StatusReportView } from './status-report';

/** The status report as a page of the project. */
export default function ReportPage({ project }: { project: string }) {
  const asking = useAnswer('status-report', { project });
  return (
    <ViewFrame title="Status report" asking={asking} skeleton={<ReportSkeleton />}>
      {(answer) => <StatusReportView answer={answer} detail="full" />}
    </ViewFrame>
  );
}
