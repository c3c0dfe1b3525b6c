import type { MilestoneForecast } from '../../../src/analysis/forecast/forecast';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { Day } from '../../parts/day';
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
      cell: ({ id, title }) => (
        <>
          {id.includes(':') ? null : <IssueLink issueKey={id} />} {title}
        </>
      ),
    },
    { title: 'Stated', cell: ({ stated }) => day(stated) },
    { title: 'P50', cell: (one) => (one.assessed ? day(one.p50) : <NotAssessed reason={one.reason} />) },
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
            kind="subtle"
            aria-pressed={one.id === chosen}
            aria-label={`Picture of ${one.title}`}
            onClick={() => choose(one.id === chosen ? undefined : one.id)}
          >
            {one.id === chosen ? 'Hide' : 'Show'}
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
