import type { ReportItem } from '../../analysis/report-items';
import { bulletList, heading, paragraph, type Line } from './build';
import type { AdfBlock } from './adf-document';
import type { ReportLinks } from './report-links';
import type { StatusReport } from '../../analysis/status-report';
import type { IsoDate } from '../../model/date';
import { dayText } from '../../model/date-text';

const findingsShown = 5;
const keysShown = 5;

export function workSections(report: StatusReport, links: ReportLinks): AdfBlock[] {
  const { done, next, missed, itemCounts } = report;
  const section = (title: string, items: readonly ReportItem[], count: number, none: string, verb: string) => [
    heading(3, title),
    items.length === 0
      ? paragraph(none)
      : bulletList(
          withMore(
            items.map((item) => line(item, verb, report, links)),
            count,
          ),
        ),
  ];
  return [
    ...section('Done this week', done, itemCounts.done, 'Nothing was finished this week.', 'done'),
    ...section('Next', next, itemCounts.next, 'Nothing is under way or due until the end of next week.', 'due'),
    ...section('Planned but not done', missed, itemCounts.missed, 'Everything due so far this week is done.', 'due'),
  ];
}

/** What the report's keeper should mend in Jira, so that the next one is truer. */
export function findingSection(report: StatusReport, links: ReportLinks): AdfBlock[] {
  if (report.findings.length === 0) return [];
  const lines = report.findings.slice(0, findingsShown).map((finding): Line => {
    const keys = finding.issueKeys.slice(0, keysShown).flatMap((key) => [' ', links.issue(key)]);
    const more = finding.issueKeys.length - keysShown;
    return [finding.text, ...keys, more > 0 ? ` +${more} more` : ''];
  });
  return [heading(3, 'Gaps in the data'), bulletList(withMore(lines, report.findings.length))];
}

function withMore(lines: readonly Line[], count: number): readonly Line[] {
  return count > lines.length ? [...lines, `+${count - lines.length} more`] : lines;
}

function line(item: ReportItem, verb: string, { asOf }: StatusReport, links: ReportLinks): Line {
  const who = item.owner ? ` · ${item.owner.name}` : '';
  const when =
    item.date === undefined ? '' : ` · ${isPast(item, asOf) ? 'was ' : ''}${verb} ${dayText(item.date, asOf)}`;
  return [links.issue(item.key), ` ${item.summary}${who}${when}`];
}

function isPast({ status, date }: ReportItem, asOf: IsoDate): boolean {
  return status.category !== 'done' && date !== undefined && date < asOf;
}
