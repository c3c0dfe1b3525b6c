import type { Milestone } from '../../../src/analysis/milestones';
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
import { trackScale } from './track-scale';
import styles from './milestones.module.css';

/** Every milestone with the date it was first given, the one it is expected on, and the working days between. */
export function Milestones({ milestones, asOf }: { milestones: readonly Milestone[]; asOf: IsoDate }) {
  const { day, signed, number } = useFormats();
  const scale = trackScale(milestones, asOf);
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
    {
      title: 'Slip in working days',
      end: true,
      cell: ({ slipDays }) => (slipDays === undefined ? '–' : <strong>{signed(slipDays)}</strong>),
    },
    { title: 'Re-dated', end: true, cell: ({ redates }) => (redates === 0 ? 'never' : `${number(redates)} ×`) },
    ...(scale
      ? [
          {
            title: `◇ original ◆ forecast, ${day(scale.first)} – ${day(scale.last)}`,
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
        <CompactTable
          caption="Milestones: original date, forecast and slip"
          columns={columns}
          rows={milestones}
          keyOf={({ source }) => (source.kind === 'issue' ? source.key : source.id)}
        />
      )}
    </Panel>
  );
}
