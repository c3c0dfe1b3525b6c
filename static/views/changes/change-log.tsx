import { lazy, Suspense, useMemo, useState } from 'react';
import type { ChangeRow } from '../../../src/analysis/change-row';
import type { Questions } from '../../../src/api';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import { ReadOnlyNote } from '../../parts/read-only-note';
import type { Asking } from '../../use-answer';
import { applyCommands } from './apply-commands';
import { ApplyPanel } from './apply-panel';
import { ChangeBaselinePanel } from './change-baseline';
import type { ChangeCommands } from './change-commands';
import { ChangeCounters } from './change-counters';
import type { ChangeGroup } from './change-filter';
import { ChangeGrid } from './change-grid';
import { UnknownStatuses } from './unknown-statuses';

const DecisionsPanel = lazy(() => import('./decisions-panel'));
const RedatesPanel = lazy(() => import('./redates-panel'));

interface ChangeLogViewProps {
  answer: Questions['change-log']['answer'];
  commands: ChangeCommands;
  decisions: Asking<'change-decisions'>;
}

/** Every change request with its effect, how long it has waited, and who decided what when. */
export function ChangeLogView({ answer, commands, decisions }: ChangeLogViewProps) {
  const { project, register, mayEdit, mayAdminister } = answer;
  const [group, setGroup] = useState<ChangeGroup>();
  const [applied, apply] = useState<ChangeRow>();
  const plan = useMemo(() => applyCommands(commands), [commands]);
  if (register.rows.length === 0)
    return (
      <EmptyState title="No change requests yet">
        A work item of type Change request, or with the label change-request, appears here as soon as it exists. What
        counts as a change request can be changed under Settings.
      </EmptyState>
    );
  return (
    <>
      <ChangeCounters log={register} group={group} choose={setGroup} />
      <UnknownStatuses
        project={project.key}
        unknown={register.unknownStatuses}
        mayAdminister={mayAdminister}
        mapped={commands.refresh}
      />
      {applied ? <ApplyPanel key={applied.key} row={applied} commands={plan} close={() => apply(undefined)} /> : null}
      <Panel title="Change requests" aside={mayEdit ? null : <ReadOnlyNote what="change requests" />}>
        <ChangeGrid
          answer={answer}
          decisions={decisions.answer}
          commands={commands}
          group={group}
          choose={setGroup}
          apply={apply}
        />
      </Panel>
      <ChangeBaselinePanel answer={answer} />
      <Suspense fallback={null}>
        <DecisionsPanel asking={decisions} asOf={register.asOf} />
        <RedatesPanel project={project.key} changed={commands.refresh} />
      </Suspense>
      <Panel title="To be mended">
        <Findings
          findings={register.findings}
          none="Every change request has its cost, its days and a decision in time."
        />
      </Panel>
    </>
  );
}
