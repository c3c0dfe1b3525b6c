import { useEffect, useRef, useState } from 'react';
import type { ChangeApplication, ProposedDates } from '../../../src/analysis/change-application';
import type { ChangeRow } from '../../../src/analysis/change-row';
import { isIsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { BusyForm } from '../../parts/busy-form';
import { CompactTable } from '../../parts/compact-table';
import { Day } from '../../parts/day';
import fields from '../../parts/field.module.css';
import { IssueLink } from '../../parts/issue-link';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonRows } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import styles from './apply-panel.module.css';
import type { ApplyCommands } from './apply-commands';

interface ApplyPanelProps {
  row: ChangeRow;
  commands: ApplyCommands;
  close: () => void;
}

type Chosen = Readonly<Record<string, { readonly start?: string; readonly due?: string }>>;

/** What an approved request does to the plan: date by date and in the budget, written once somebody agrees. */
export function ApplyPanel({ row, commands, close }: ApplyPanelProps) {
  const { answer, problem, busy, refresh } = useAnswer('change-plan', { issue: row.key });
  const { signed } = useFormats();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Chosen>({});
  const heading = useRef<HTMLHeadingElement>(null);
  // The menu that opened this gives the focus back to its cell first.
  useEffect(() => {
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const application = answer?.value.application;
  const asOf = application?.dates[0]?.due?.from ?? '';
  const wanted = (line: ProposedDates, name: 'start' | 'due') => typed[line.issue]?.[name] ?? line[name]?.to;
  const agreed = application?.dates.filter(({ issue }) => !left.has(issue)) ?? [];
  const edits = agreed.map((line) => ({
    issue: line.issue,
    edit: {
      ...(line.start && { start: wanted(line, 'start') ?? null }),
      ...(line.due && { due: wanted(line, 'due') ?? null }),
    },
    seen: { ...(line.start && { start: line.start.from }), ...(line.due && { due: line.due.from }) },
  }));
  const wrong = agreed.some((line) =>
    [line.start && wanted(line, 'start'), line.due && wanted(line, 'due')].some(
      (date) => date !== undefined && !isIsoDate(date),
    ),
  );
  const dateColumn = (name: 'start' | 'due', title: string) => ({
    title,
    cell: (line: ProposedDates) =>
      line[name] ? (
        <span className={styles.row}>
          <Day date={line[name].from} beside={asOf} /> →
          <input
            className={fields.input}
            type="date"
            aria-label={`New ${name === 'due' ? 'due date' : 'start'} of ${line.issue}`}
            value={wanted(line, name) ?? ''}
            disabled={left.has(line.issue)}
            onChange={({ target }) =>
              setTyped({ ...typed, [line.issue]: { ...typed[line.issue], [name]: target.value } })
            }
          />
        </span>
      ) : (
        '–'
      ),
  });
  return (
    <section className={styles.panel} aria-label={`Update the plan by ${row.key}`}>
      <h2 ref={heading} tabIndex={-1}>
        Update the plan by {row.key}: {row.title}
      </h2>
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {application || problem ? null : (
        <div role="status" aria-label="Working out the new plan">
          <SkeletonRows rows={3} />
        </div>
      )}
      {application ? (
        <>
          {application.dates.length > 0 ? (
            <CompactTable
              caption={`Dates that move by ${signed(application.days)} working days`}
              rows={application.dates}
              keyOf={({ issue }) => issue}
              columns={[
                {
                  title: 'Move',
                  cell: ({ issue }) => (
                    <input
                      type="checkbox"
                      aria-label={`Move ${issue}`}
                      checked={!left.has(issue)}
                      onChange={() => {
                        const next = new Set(left);
                        if (!next.delete(issue)) next.add(issue);
                        setLeft(next);
                      }}
                    />
                  ),
                },
                {
                  title: 'Work item',
                  names: true,
                  cell: ({ issue, summary }) => (
                    <>
                      <IssueLink issueKey={issue} /> {summary}
                    </>
                  ),
                },
                dateColumn('start', 'Start'),
                dateColumn('due', 'Due'),
              ]}
            />
          ) : (
            <p className={styles.quiet}>
              No open work with dates is named by this request. List it in the column “Affected work” or link it in
              Jira, or note that the plan was updated elsewhere.
            </p>
          )}
          {application.unmoved.map(({ issue, why }) => (
            <p key={issue} className={styles.quiet}>
              {issue} stays as it is: {why}
            </p>
          ))}
          {application.budget ? (
            <BudgetLine budget={application.budget} given={row.cost !== undefined} />
          ) : (
            <p className={styles.quiet}>The budget line is not assessed: the settings give no approved budget.</p>
          )}
          <BusyForm done={close}>
            {({ run, busy: writing }) => (
              <div className={styles.row}>
                <Button
                  kind="primary"
                  busy={writing}
                  disabled={wrong || edits.length > 50}
                  onClick={() => run(() => commands.apply(row, edits))}
                >
                  {edits.length > 0
                    ? `Move ${edits.length} work ${edits.length === 1 ? 'item' : 'items'} and note it`
                    : 'Note that the plan is updated'}
                </Button>
                <Button kind="subtle" onClick={close}>
                  Not now
                </Button>
                {edits.length > 50 ? <span>At most 50 at once: untick some.</span> : null}
              </div>
            )}
          </BusyForm>
        </>
      ) : null}
    </section>
  );
}

function BudgetLine({ budget, given }: { budget: NonNullable<ChangeApplication['budget']>; given: boolean }) {
  const { money } = useFormats();
  const { currency, before, change, after } = budget;
  if (!given)
    return <p className={styles.quiet}>The budget stays at {money(before, currency)}: the request gives no cost.</p>;
  return (
    <p>
      Budget with approved changes: {money(before, currency)} → <strong>{money(after, currency)}</strong> (
      {money(change, currency, 'signed')}). It follows from the rule; nothing is written for it. [C18]
    </p>
  );
}
