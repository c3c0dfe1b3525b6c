import type { SlipLine, SlipMove } from '../../../src/analysis/slip-ledger';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import type { Column } from '../../parts/data-column';
import { DataTable } from '../../parts/data-table';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { Lozenge, type Tone } from '../../parts/lozenge';
import { PersonName } from '../../parts/person-name';
import styles from './slip-ledger.module.css';

interface Entry {
  readonly line: SlipLine;
  readonly move: SlipMove;
}

const causes: Readonly<Record<SlipMove['standing'], { word: string; tone: Tone }>> = {
  covered: { word: 'Approved change', tone: 'done' },
  awaiting: { word: 'Awaiting decision', tone: 'attention' },
  late: { word: 'Approved too late', tone: 'attention' },
  silent: { word: 'Unexplained', tone: 'danger' },
};

/** Every move of a due date, newest first: who moved what from when to when, and what stands behind it. */
export function MoveList({ lines, asOf }: { lines: readonly SlipLine[]; asOf: IsoDate }) {
  const { moment, signed } = useFormats();
  const entries = lines
    .flatMap((line) => line.moves.map((move): Entry => ({ line, move })))
    .sort((a, b) => (a.move.at < b.move.at ? 1 : -1));
  const columns: readonly Column<Entry>[] = [
    {
      id: 'work',
      title: 'Work or milestone',
      widthRem: 13,
      grows: true,
      names: true,
      order: ({ line }) => line.key ?? line.title,
      cell: ({ line: { key, title, done, kind } }) => (
        <span className={styles.name}>
          {key ? <IssueLink issueKey={key} done={done} /> : null} {title}
          {kind === 'milestone' ? <span className={styles.kind}> · milestone</span> : null}
        </span>
      ),
    },
    {
      id: 'from',
      title: 'From',
      widthRem: 6,
      order: ({ move }) => move.from,
      cell: ({ move }) => <Day date={move.from} beside={asOf} />,
    },
    {
      id: 'to',
      title: 'To',
      widthRem: 6,
      order: ({ move }) => move.to,
      cell: ({ move }) => <Day date={move.to} beside={asOf} />,
    },
    {
      id: 'days',
      title: 'Working days',
      widthRem: 5,
      end: true,
      order: ({ move }) => move.workingDays,
      cell: ({ move }) => <strong>{signed(move.workingDays)}</strong>,
    },
    {
      id: 'who',
      title: 'Moved by',
      widthRem: 10,
      order: ({ move }) => move.by?.name,
      cell: ({ move }) => <PersonName person={move.by} absent="Not told by Jira" />,
    },
    {
      id: 'when',
      title: 'When',
      widthRem: 9.5,
      order: ({ move }) => move.at,
      cell: ({ move }) => <time dateTime={move.at}>{moment(move.at)}</time>,
    },
    {
      id: 'cause',
      title: 'Cause',
      widthRem: 10,
      order: ({ move }) => causes[move.standing].word,
      cell: ({ move: { standing, request } }) => (
        <span className={styles.causes}>
          <Lozenge tone={causes[standing].tone}>{causes[standing].word}</Lozenge>
          {request === undefined ? null : <IssueLink issueKey={request} />}
        </span>
      ),
    },
  ];
  if (entries.length === 0) return <p>No due date was moved.</p>;
  return (
    <DataTable
      caption="Re-plans, newest first"
      columns={columns}
      rows={entries}
      keyOf={({ line, move }) => `${line.id} ${move.at}`}
    />
  );
}
