import { useState } from 'react';
import { daysShown } from '../../../src/analysis/schedule-window';
import type { SlipLedger } from '../../../src/analysis/slip-ledger';
import { useFormats } from '../../formats';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import { ProblemMessage } from '../../parts/problem-message';
import { Segmented } from '../../parts/segmented';
import { SkeletonRows } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import { MilestoneSlips } from './milestone-slips';
import { MoveList } from './move-list';
import styles from './slip-ledger.module.css';
import { TrendChart } from './trend-chart';
import { TrendTable } from './trend-table';

/** Every re-plan of the project with who, when and why, and how the date of each milestone went over time. */
export default function SlipLedgerView({ project }: { project: string }) {
  const { answer, problem, busy, refresh } = useAnswer('slip-ledger', { project });
  if (problem) return <ProblemMessage problem={problem} retry={refresh} busy={busy} />;
  if (!answer)
    return (
      <div role="status" aria-label="Reading how dates were moved">
        <SkeletonRows rows={10} />
      </div>
    );
  const { ledger, findings } = answer.value;
  const { milestones, reachedEarlier, work } = ledger;
  if (milestones.length + reachedEarlier.length + work.length === 0)
    return (
      <EmptyState title="No date was moved">
        Milestones stand here as soon as there are any, and work as soon as its due date is changed.
      </EmptyState>
    );
  return (
    <>
      <Summary ledger={ledger} />
      {milestones.length > 0 ? <Milestones ledger={ledger} /> : null}
      {reachedEarlier.length > 0 ? (
        <Panel title={`Milestones reached more than ${daysShown} days ago (${reachedEarlier.length})`}>
          <MilestoneSlips lines={reachedEarlier} asOf={ledger.asOf} />
        </Panel>
      ) : null}
      <Panel title="Re-plans">
        <MoveList lines={[...milestones, ...reachedEarlier, ...work]} asOf={ledger.asOf} />
      </Panel>
      {findings.length > 0 ? (
        <Panel title="To be mended">
          <Findings findings={findings} none="" />
        </Panel>
      ) : null}
    </>
  );
}

function Summary({ ledger: { moves, unexplained } }: { ledger: SlipLedger }) {
  const { number } = useFormats();
  return (
    <p className={styles.summary}>
      {moves === 0 ? (
        'No due date of a milestone, or of work that is on the schedule, was ever moved.'
      ) : (
        <>
          Due dates were moved <strong>{number(moves)}</strong> {moves === 1 ? 'time' : 'times'},{' '}
          <strong>{number(unexplained)}</strong> of them without an approved change request behind them. [B5] [C13]
          Counted are all milestones, and work that is open or was done in the last {daysShown} days.
        </>
      )}
    </p>
  );
}

const shapes = [
  { id: 'chart', name: 'Chart' },
  { id: 'table', name: 'Table' },
];

function Milestones({ ledger }: { ledger: SlipLedger }) {
  const [shape, setShape] = useState('chart');
  const { milestones, asOf } = ledger;
  return (
    <>
      <Panel title="Milestones">
        <MilestoneSlips lines={milestones} asOf={asOf} />
      </Panel>
      <Panel
        title="Milestone trend"
        aside={<Segmented label="Milestone trend as" options={shapes} value={shape} choose={setShape} />}
      >
        {shape === 'chart' ? (
          <TrendChart lines={milestones} asOf={asOf} />
        ) : (
          <TrendTable lines={milestones} asOf={asOf} />
        )}
      </Panel>
    </>
  );
}
