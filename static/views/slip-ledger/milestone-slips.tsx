import { standingWords } from '../../../src/analysis/milestone-standing';
import type { SlipLine } from '../../../src/analysis/slip-ledger';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { Lozenge } from '../../parts/lozenge';
import { standingTones } from '../report/milestone-state';
import styles from './slip-ledger.module.css';

/** Slip of each milestone against what was first said, first agreed and last agreed. */
export function MilestoneSlips({ lines, asOf }: { lines: readonly SlipLine[]; asOf: IsoDate }) {
  const { number } = useFormats();
  const columns: readonly CompactColumn<SlipLine>[] = [
    {
      title: 'Milestone',
      names: true,
      cell: ({ key, title, done }) => (
        <span className={styles.name}>
          {key ? <IssueLink issueKey={key} done={done} /> : null} {title}
        </span>
      ),
    },
    {
      title: 'First commitment',
      cell: ({ firstCommitment, firstSlipDays }) => (
        <>
          <Date date={firstCommitment} asOf={asOf} /> <Slip days={firstSlipDays} />
        </>
      ),
    },
    { title: 'Original baseline', cell: ({ original }) => <Against dates={original} asOf={asOf} /> },
    { title: 'Latest baseline', cell: ({ compared }) => <Against dates={compared} asOf={asOf} /> },
    { title: 'Expected or reached', cell: ({ expected }) => <Date date={expected} asOf={asOf} /> },
    {
      title: 'Re-plans',
      end: true,
      cell: ({ moves, key }) => (key === undefined ? '–' : moves.length === 0 ? 'none' : number(moves.length)),
    },
    { title: 'Causes', cell: (line) => <Causes line={line} /> },
    {
      title: 'Status',
      cell: ({ standing = 'no-date' }) => <Lozenge tone={standingTones[standing]}>{standingWords[standing]}</Lozenge>,
    },
  ];
  return (
    <CompactTable
      caption="Milestones: slip in working days against the first commitment, the original and the latest baseline"
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
}

function Date({ date, asOf }: { date: IsoDate | undefined; asOf: IsoDate }) {
  return date === undefined ? <>–</> : <Day date={date} beside={asOf} />;
}

/** What is in no baseline is compared with its first commitment, which has a column of its own. */
function Against({ dates, asOf }: { dates: SlipLine['original']; asOf: IsoDate }) {
  if (!dates) return <>–</>;
  const { finish, slipDays, source } = dates;
  return (
    <>
      {source === 'baseline' ? <Day date={finish} beside={asOf} /> : <em>first commitment</em>} <Slip days={slipDays} />
    </>
  );
}

function Slip({ days }: { days: number | undefined }) {
  const { signed } = useFormats();
  return days === undefined ? null : <strong className={styles.slip}>{signed(days)} wd</strong>;
}

function Causes({ line: { moves } }: { line: SlipLine }) {
  const requests = [...new Set(moves.flatMap(({ request }) => request ?? []))];
  const silent = moves.filter(({ standing }) => standing === 'silent').length;
  if (moves.length === 0) return <>–</>;
  return (
    <span className={styles.causes}>
      {requests.map((key) => (
        <IssueLink key={key} issueKey={key} />
      ))}
      {silent > 0 ? <span>{silent} unexplained</span> : null}
    </span>
  );
}
