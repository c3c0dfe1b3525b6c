import type { Answer } from '../../../src/api';
import type { StatusReport } from '../../../src/analysis/status-report';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import { BudgetPanel } from './budget-panel';
import { Decisions } from './decisions';
import { Milestones } from './milestones';
import type { OutlookState } from './outlook';
import { RatingTiles } from './rating-tiles';
import { ReportFooter } from './report-footer';
import { ReportHead } from './report-head';
import { TopRisks } from './top-risks';
import { WorkList } from './work-list';
import styles from './status-report.module.css';

interface StatusReportViewProps {
  answer: Answer<StatusReport>;
  detail: 'full' | 'summary';
  /** Absent where the page around it already names the project. */
  heading?: string | undefined;
  /** Absent where the report holds its forecast. */
  outlook?: OutlookState | undefined;
}

/** The status report as project page and macro show it: the answer first, then decisions, then the evidence. */
export function StatusReportView({ answer, detail, heading, outlook }: StatusReportViewProps) {
  const report = answer.value;
  const { asOf } = report;
  return (
    <div className={styles.frame}>
      <article className={styles.report}>
        <ReportHead report={report} heading={heading} />
        <RatingTiles ratings={report.ratings} />
        {detail === 'full' ? <Decisions report={report} /> : null}
        <Milestones report={report} outlook={outlook} />
        {detail === 'full' ? (
          <>
            <BudgetPanel report={report} />
            <TopRisks risks={report.topRisks} asOf={asOf} />
            <div className={styles.columns}>
              <WorkList
                title="Done this week"
                items={report.done}
                count={report.itemCounts.done}
                asOf={asOf}
                none="No work item was finished this week."
              />
              <WorkList
                title="In progress, or due by next week"
                items={report.next}
                count={report.itemCounts.next}
                asOf={asOf}
                none="No work item is in progress or due by the end of next week."
              />
              <WorkList
                title="Planned but not done"
                items={report.missed}
                count={report.itemCounts.missed}
                asOf={asOf}
                none="Nothing that was due on an earlier day of this week is open."
              />
            </div>
            <Panel title="To be mended in the project’s data">
              <Findings
                findings={report.findings}
                none="Nothing is missing: every figure above rests on complete data."
              />
            </Panel>
          </>
        ) : null}
        <ReportFooter answer={answer} />
      </article>
    </div>
  );
}
