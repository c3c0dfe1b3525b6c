import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { LiveReport } from './live-report';
import { ReportSkeleton } from './report-skeleton';

/** The status report as a page of the project. */
export default function ReportPage({ project }: { project: string }) {
  const asking = useAnswer('status-report', { project });
  return (
    <ViewFrame title="Status report" asking={asking} skeleton={<ReportSkeleton />}>
      {(answer) => <LiveReport answer={answer} detail="full" />}
    </ViewFrame>
  );
}
