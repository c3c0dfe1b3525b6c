import type { AdfDocument } from './adf-document';
import { doc, heading, panel, paragraph, rule, strong } from './build';
import { ragPanel, ragStatus } from './rag-status';
import { budgetSection, changeSection, riskSection } from './report-control';
import { reportLinks } from './report-links';
import { milestoneSection, ratingsTable } from './report-plan';
import { findingSection, workSections } from './report-work';
import { commitmentsInFile } from '../../analysis/without-commitments';
import type { StatusReport } from '../../analysis/status-report';
import type { Instant } from '../../model/date';
import { dayText } from '../../model/date-text';

interface Presentation {
  readonly siteUrl: string;
  readonly readAt: Instant;
  readonly detail: 'full' | 'summary';
  readonly title?: string;
  /** [K33] Whether the load counts hours of work that not every reader may see. */
  readonly commitments: boolean;
}

/** The report as a page that needs no styles: statuses, tables, lists and links, in the order answer, decision, evidence. */
export function statusReportDocument(report: StatusReport, presentation: Presentation): AdfDocument {
  const { project, overall } = report;
  const links = reportLinks(presentation.siteUrl, project.key);
  const title = presentation.title?.trim() || project.name;
  const evidence =
    presentation.detail === 'summary'
      ? []
      : [
          ...changeSection(report, links),
          ...budgetSection(report),
          ...riskSection(report, links),
          ...workSections(report, links),
          ...findingSection(report, links),
        ];
  return doc(
    heading(2, links.project(project.key, project.key), ` · ${title}`),
    panel(
      ragPanel(overall.rag),
      paragraph(ragStatus(overall.rag), ' ', strong(weekText(report))),
      paragraph(overall.reason),
    ),
    ratingsTable(report),
    ...milestoneSection(report, links),
    ...evidence,
    rule(),
    paragraph(
      `Other commitments in the load of people. ${presentation.commitments ? commitmentsInFile.in : commitmentsInFile.out}.`,
    ),
    paragraph(`From ${report.issueCount} issues in Jira as of ${momentText(presentation.readAt)}.`),
  );
}

function weekText({ period, asOf }: StatusReport): string {
  const [year, week] = period.week.split('-W');
  return `Week ${Number(week)} of ${year} · ${dayText(period.from, asOf)} – ${dayText(period.to, asOf)}`;
}

function momentText(instant: Instant): string {
  return `${dayText(instant.slice(0, 10), '')} ${instant.slice(11, 16)} UTC`;
}
