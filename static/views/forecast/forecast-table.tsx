import type { MilestoneForecast } from '../../../src/analysis/forecast/forecast';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { Day } from '../../parts/day';
import { Hidden } from '../../parts/hidden';
import { IssueLink } from '../../parts/issue-link';
import styles from './forecast.module.css';

interface ForecastTableProps {
  milestones: readonly MilestoneForecast[];
  asOf: IsoDate;
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}

/** [Q3] Stated date beside the forecast, and how likely the stated one is. */
export function ForecastTable({ milestones, asOf, chosen, choose }: ForecastTableProps) {
  const { percent, number } = useFormats();
  const day = (date: IsoDate | undefined) => (date === undefined ? '–' : <Day date={date} beside={asOf} />);
  const columns: readonly CompactColumn<MilestoneForecast>[] = [
    {
      title: 'Milestone',
      names: true,
      cell: (one) => (
        <>
          {one.id.includes(':') ? null : <IssueLink issueKey={one.id} />} {one.title}
          {one.assessed ? null : <NotAssessed reason={one.reason} />}
        </>
      ),
    },
    { title: 'Stated', cell: ({ stated }) => day(stated) },
    { title: 'P50', cell: (one) => (one.assessed ? day(one.p50) : '–') },
    { title: 'P80', cell: (one) => (one.assessed ? <strong>{day(one.p80)}</strong> : '–') },
    {
      title: 'Chance of the stated date',
      end: true,
      cell: (one) => (one.assessed && one.onTimePercent !== undefined ? percent(one.onTimePercent) : '–'),
    },
    { title: 'Open work before it', end: true, cell: (one) => (one.assessed ? number(one.leading) : '–') },
    {
      title: 'Picture',
      cell: (one) =>
        one.assessed ? (
          <Button
            kind="link"
            aria-pressed={one.id === chosen}
            onClick={() => choose(one.id === chosen ? undefined : one.id)}
          >
            {one.id === chosen ? 'Hide' : 'Show'}
            <Hidden> picture of {one.title}</Hidden>
          </Button>
        ) : (
          '–'
        ),
    },
  ];
  return (
    <CompactTable
      caption="Milestones: stated date, and the days by which they are reached in half and in four fifths of the draws"
      columns={columns}
      rows={milestones}
      keyOf={({ id }) => id}
    />
  );
}

function NotAssessed({ reason }: { reason: string }) {
  return (
    <span className={styles.reason}>
      <strong>Not assessed.</strong> {reason}
    </span>
  );
}
