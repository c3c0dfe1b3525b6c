import { hasOutlook } from '../../../src/analysis/milestone-outlook';
import type { Milestone } from '../../../src/analysis/milestones';
import type { StatusReport } from '../../../src/analysis/status-report';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { Lozenge } from '../../parts/lozenge';
import { Panel } from '../../parts/panel';
import { PersonName } from '../../parts/person-name';
import { milestoneState } from './milestone-state';
import { MilestoneTrack } from './milestone-track';
import { OutlookDates, OutlookNotes, type OutlookState } from './outlook';
import { trackScale } from './track-scale';
import styles from './milestones.module.css';

interface MilestonesProps {
  report: StatusReport;
  outlook: OutlookState | undefined;
}

/** Every milestone with the date it was first given, the one it is expected on, the working days between, and its outlook. */
export function Milestones({ report, outlook }: MilestonesProps) {
  const { milestones, asOf } = report;
  const { day, signed, number } = useFormats();
  const scale = trackScale(milestones, asOf);
  const isAwaited = outlook?.kind === 'drawing';
  const date = (day: IsoDate | undefined) => (day ? <Day date={day} beside={asOf} /> : '–');
  const columns: readonly CompactColumn<Milestone>[] = [
    {
      title: 'Milestone',
      names: true,
      cell: ({ name, title, source, done }) => (
        <span className={styles.name}>
          {source.kind === 'issue' ? <IssueLink issueKey={name} done={done} /> : null} {title}
        </span>
      ),
    },
    { title: 'Original', cell: ({ original }) => date(original) },
    ...(milestones.some(({ baseline }) => baseline)
      ? [{ title: 'Baseline', cell: ({ baseline }: Milestone) => date(baseline?.date) }]
      : []),
    { title: 'Forecast', cell: ({ doneOn, forecast }) => date(doneOn ?? forecast) },
    ...(isAwaited || hasOutlook(report)
      ? [
          {
            title: 'P50 / P80',
            cell: ({ outlook, done }: Milestone) => (
              <OutlookDates outlook={outlook} asOf={asOf} isAwaited={isAwaited && !done} />
            ),
          },
        ]
      : []),
    {
      title: 'Slip in working days',
      end: true,
      cell: ({ slipDays, redates }) => (
        <>
          {slipDays === undefined ? '–' : <strong>{signed(slipDays)}</strong>}
          {redates > 0 ? <span className={styles.redates}>re-dated {number(redates)} ×</span> : null}
        </>
      ),
    },
    ...(scale
      ? [
          {
            title: `◇ original ◆ forecast${hasOutlook(report) ? ' └┘ P50 to P80' : ''}, ${day(scale.first)} – ${day(scale.last)}`,
            drawing: true,
            cell: (milestone: Milestone) => <MilestoneTrack milestone={milestone} scale={scale} asOf={asOf} />,
          },
        ]
      : []),
    { title: 'Owner', cell: ({ owner }) => <PersonName person={owner} /> },
    {
      title: 'Status',
      cell: (milestone) => {
        const { word, tone } = milestoneState(milestone);
        return <Lozenge tone={tone}>{word}</Lozenge>;
      },
    },
  ];
  return (
    <Panel title="Milestones">
      {milestones.length === 0 ? (
        <p className={styles.none}>
          No milestone was found. Create a work item of type Milestone or a version with a release date, and it appears
          here.
        </p>
      ) : (
        <>
          <CompactTable
            caption="Milestones: original date, forecast and slip"
            columns={columns}
            rows={milestones}
            keyOf={({ source }) => (source.kind === 'issue' ? source.key : source.id)}
          />
          <OutlookNotes report={report} state={outlook} />
        </>
      )}
    </Panel>
  );
}
