import { useEffect, useRef, useState } from 'react';
import { conflictFactors, conflictMender } from '../../../src/analysis/conflict-factors';
import type { LoadConflict } from '../../../src/analysis/load-conflict';
import type { Workload } from '../../../src/analysis/workload';
import type { AcceptedOverload } from '../../../src/api/capacity';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { IssueKeys } from '../../parts/issue-keys';
import { Panel } from '../../parts/panel';
import styles from './conflict-rail.module.css';
import { OnPlan } from './on-plan';
import { rankedBy, type ProjectPlan } from './use-project-plan';
import { WaysOut, type Preview } from './ways-out';

interface ConflictRailProps {
  project: string;
  workload: Workload;
  conflicts: readonly LoadConflict[];
  /** Requests that wait for a decision and do not say by whom and when. */
  undecidedBy: readonly string[];
  plan: ProjectPlan;
  /** Whether the reader may change the team. */
  mayPlan: boolean;
  changed: () => void;
  accepted: readonly AcceptedOverload[];
  preview: Preview | undefined;
  look: (preview: Preview | undefined) => void;
  goTo: (conflict: LoadConflict) => void;
  accept: (accepted: readonly AcceptedOverload[]) => void;
}

const most = 8;

/** An overload is accepted for a week, several promises together for as long as they stand. */
function isAbout(one: AcceptedOverload, conflict: LoadConflict): boolean {
  const { rule, week } = conflict;
  return isOfSameKind(one, conflict) && (rule === 'K31' || (rule === 'K20' && one.week === week));
}

function isOfSameKind(one: AcceptedOverload, { rule, accountId }: LoadConflict): boolean {
  return one.account === accountId && (one.rule === 'K31') === (rule === 'K31');
}

/** What cannot hold, the worst first, with who can mend it and the ways out of it. */
export function ConflictRail(props: ConflictRailProps) {
  const { project, workload, conflicts, undecidedBy, plan, mayPlan, changed, accepted, preview, look, goTo, accept } =
    props;
  const { day } = useFormats();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string>();
  const opened = useRef<HTMLLIElement>(null);
  useEffect(() => opened.current?.scrollIntoView({ block: 'nearest' }), [open]);
  const acceptanceOf = (conflict: LoadConflict) =>
    accepted.find((one) => one.until >= workload.asOf && isAbout(one, conflict));
  const sorted = [...conflicts].sort(
    (a, b) => Number(acceptanceOf(a) !== undefined) - Number(acceptanceOf(b) !== undefined),
  );
  const shown = all ? sorted : sorted.slice(0, most);
  const unestimated = workload.work.filter(({ minutes }) => minutes === undefined).length;
  return (
    <Panel title={`Conflicts (${conflicts.length})`}>
      {conflicts.length === 0 ? (
        <p>
          Nobody is asked for more than they can give in the twelve weeks ahead
          {unestimated > 0
            ? `, as far as work is estimated: ${unestimated} of ${workload.work.length} work items are not`
            : ''}
          .
        </p>
      ) : null}
      <p className={styles.fine} role="status">
        {rankedBy(plan, project)} [K24]
      </p>
      <ol className={styles.list}>
        {shown.map((conflict) => {
          const { id, rule, text, keys } = conflict;
          const known = acceptanceOf(conflict);
          return (
            <li key={id} ref={open === id ? opened : undefined} className={known ? styles.accepted : undefined}>
              <Button kind="link" className={styles.text} onClick={() => goTo(conflict)}>
                {text}
              </Button>
              <IssueKeys keys={keys} most={4} />
              {known ? (
                <p className={styles.fine}>
                  Accepted until {day(known.until)}: {known.reason}
                </p>
              ) : null}
              <details className={styles.fine}>
                <summary>[{rule}] Why here</summary>
                <dl>
                  {conflictFactors(conflict, workload.asOf).map(({ label, value }) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
                </dl>
                {conflictMender(conflict)} can mend it.
              </details>
              <div className={styles.actions}>
                <Button aria-expanded={open === id} onClick={() => setOpen(open === id ? undefined : id)}>
                  Ways out
                </Button>
                <OnPlan conflict={conflict} work={workload.work} />
              </div>
              {open === id ? (
                <WaysOut
                  project={project}
                  workload={workload}
                  conflict={conflict}
                  plan={plan}
                  preview={preview}
                  look={look}
                  mayPlan={mayPlan}
                  changed={changed}
                  accepted={known}
                  accept={(theirs) => accept([...accepted.filter((one) => !isOfSameKind(one, conflict)), ...theirs])}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      {shown.length < conflicts.length ? (
        <Button kind="link" onClick={() => setAll(true)}>
          Show all {conflicts.length}
        </Button>
      ) : null}
      {workload.people.some(({ member, role }) => member && role !== '') ? null : (
        <p className={styles.fine}>Roles that are short are not assessed: nobody in the team has a role yet. [K27]</p>
      )}
      {undecidedBy.length > 0 ? (
        <p className={styles.fine}>
          Whether somebody is away on the day of a decision is not assessed where a request has no approver or no date:{' '}
          <IssueKeys keys={undecidedBy} most={4} /> [K30]
        </p>
      ) : null}
    </Panel>
  );
}
