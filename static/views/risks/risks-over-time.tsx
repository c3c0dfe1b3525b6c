import { useState } from 'react';
import type { RiskHistoryWeek } from '../../../src/analysis/risk-history';
import { riskHistorySummary } from '../../../src/analysis/risk-history-summary';
import { AsOf } from '../../parts/as-of';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { Day } from '../../parts/day';
import { Panel } from '../../parts/panel';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonRows } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import styles from './live-work.module.css';
import { countOf, openIn, partNames, weekParts } from './week-bars';
import { WeeksChart } from './weeks-chart';

const weeks = 12;

/** How the open risks stood at the end of each of the last weeks, as a picture or as a table. */
export default function RisksOverTime({ project }: { project: string }) {
  const { answer, problem, busy, refresh } = useAnswer('risk-history', { project, weeks });
  const [asTable, setAsTable] = useState(false);
  const history = answer?.value.history;
  const unknown = history?.weeks.filter(({ notKnown }) => notKnown > 0).length ?? 0;
  return (
    <Panel
      title={`Open risks over the last ${weeks} weeks`}
      aside={
        <Button kind="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as bars' : 'Show as table'}
        </Button>
      }
    >
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer || problem ? null : (
        <div role="status" aria-label="Reading former weeks">
          <SkeletonRows rows={5} />
        </div>
      )}
      {answer && history ? (
        <>
          <p>{riskHistorySummary(history)}</p>
          {asTable ? <WeeksTable weeks={history.weeks} beside={history.asOf} /> : <WeeksChart history={history} />}
          <p className={styles.quiet}>
            Worked out backwards from Jira’s changelog and weighed by the model as it is now. [{history.rule}]
            {unknown > 0
              ? ` Hatched: of ${unknown} of the weeks nobody kept how some risks were weighed; they are counted, not guessed.`
              : ''}{' '}
            The expected cost has no line: what a risk would cost is not kept over time. <AsOf readAt={answer.readAt} />
          </p>
        </>
      ) : null}
    </Panel>
  );
}

function WeeksTable({ weeks: rows, beside }: { weeks: readonly RiskHistoryWeek[]; beside: string }) {
  return (
    <CompactTable
      caption="Open risks by level at the end of each week"
      rows={[...rows].reverse()}
      keyOf={({ end }) => end}
      columns={[
        { title: 'Week to', names: true, cell: ({ end }) => <Day date={end} beside={beside} /> },
        ...weekParts.map((part) => ({
          title: partNames[part],
          end: true,
          cell: (week: RiskHistoryWeek) => countOf(week, part),
        })),
        { title: 'Open', end: true, cell: openIn },
        { title: 'Exposure', end: true, cell: ({ exposure }) => exposure },
      ]}
    />
  );
}
