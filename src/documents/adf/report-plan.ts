import { heading, paragraph, status, table } from './build';
import type { AdfBlock, AdfStatus } from './adf-document';
import { ragStatus } from './rag-status';
import type { ReportLinks } from './report-links';
import { standingWords, type MilestoneStanding } from '../../analysis/milestone-standing';
import { hasOutlook, outlookNotes } from '../../analysis/milestone-outlook';
import type { Milestone } from '../../analysis/milestones';
import type { StatusReport } from '../../analysis/status-report';
import { dayText } from '../../model/date-text';
import { signedText } from '../../model/signed-text';

const milestonesShown = 8;

export function ratingsTable(report: StatusReport): AdfBlock {
  return table(
    ['Dimension', 'Rating', 'Figure', 'Why'],
    report.ratings.map(({ dimension, rag, headline, reason }) => [
      dimension.charAt(0).toUpperCase() + dimension.slice(1),
      ragStatus(rag),
      headline,
      reason,
    ]),
  );
}

/** Milestones still to come first, then those reached most recently; what does not fit is counted. */
export function milestoneSection(report: StatusReport, links: ReportLinks): AdfBlock[] {
  const { milestones, asOf } = report;
  const title = heading(3, 'Milestones');
  if (milestones.length === 0) return [title, paragraph('No milestones: no version and no milestone issue.')];
  const open = milestones.filter(({ done }) => !done);
  const reached = milestones.filter(({ done }) => done).reverse();
  const shown = new Set([...open, ...reached].slice(0, milestonesShown));
  const date = (day: string | undefined) => (day === undefined ? '–' : dayText(day, asOf));
  const isAgreed = milestones.some(({ baseline }) => baseline);
  const agreed = isAgreed ? ['Baseline'] : [];
  const isDrawn = hasOutlook(report);
  const drawn = isDrawn ? ['P50', 'P80'] : [];
  const rows = milestones
    .filter((milestone) => shown.has(milestone))
    .map((milestone) => [
      milestone.title === milestone.name
        ? [links.milestone(milestone)]
        : [links.milestone(milestone), ' ', milestone.title],
      date(milestone.original),
      ...(isAgreed ? [date(milestone.baseline?.date)] : []),
      date(milestone.current),
      date(milestone.doneOn ?? milestone.forecast),
      ...(isDrawn ? outlookCells(milestone, date) : []),
      milestone.slipDays === undefined ? '–' : `${signedText(milestone.slipDays)} wd`,
      milestone.owner?.name ?? '–',
      milestoneStatus(milestone),
    ]);
  const more = milestones.length - shown.size;
  return [
    title,
    table(['Milestone', 'Original', ...agreed, 'Planned', 'Expected', ...drawn, 'Slip', 'Owner', 'Status'], rows),
    ...(more > 0 ? [paragraph(`+${more} more`)] : []),
    ...outlookNotes(report).map((note) => paragraph(note)),
  ];
}

/** [Q5] */
function outlookCells({ outlook }: Milestone, date: (day: string | undefined) => string): readonly string[] {
  if (outlook?.assessed) return [date(outlook.p50), date(outlook.p80)];
  return outlook ? ['not assessed', 'not assessed'] : ['–', '–'];
}

const colours: Readonly<Record<MilestoneStanding, Parameters<typeof status>[1]>> = {
  reached: 'green',
  'reached-on-re-plan': 'neutral',
  'reached-late': 'neutral',
  'no-date': 'neutral',
  'on-time': 'blue',
  'on-re-plan': 'yellow',
  late: 'red',
};

/** [B6] */
function milestoneStatus({ standing }: Milestone): AdfStatus {
  return status(standingWords[standing].toUpperCase(), colours[standing]);
}
