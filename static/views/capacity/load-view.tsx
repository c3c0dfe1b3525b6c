import { useCallback, useMemo, useRef, useState } from 'react';
import type { AwaitedDecision } from '../../../src/analysis/away-on-decision';
import { changedWorkload } from '../../../src/analysis/changed-workload';
import type { LoadConflict } from '../../../src/analysis/load-conflict';
import { loadConflicts } from '../../../src/analysis/load-conflicts';
import { loadGrid } from '../../../src/analysis/load-grid';
import { loadStack } from '../../../src/analysis/load-stack';
import { loggedStack } from '../../../src/analysis/past-weeks';
import type { Workload } from '../../../src/analysis/workload';
import type { AcceptedOverload } from '../../../src/api/capacity';
import { regionKey } from '../../../src/model/person-time';
import { Findings } from '../../parts/findings';
import { IssueKeys } from '../../parts/issue-keys';
import { keep, readKept } from '../../parts/kept';
import { Panel } from '../../parts/panel';
import { usePrinting } from '../../parts/use-printing';
import { Popover } from '../../parts/popover';
import { useFormats } from '../../formats';
import { AppliedBar, type Applied } from './applied-bar';
import { CellStack } from './cell-stack';
import { ConflictRail } from './conflict-rail';
import { LoadExport } from './load-export';
import { LoadLegend } from './load-legend';
import { loadLines, sums, type LoadFilter } from './load-lines';
import { lookShape, standardLook, stretchesOnPaper, stretchesShown, wordsOf, type LoadLook } from './load-look';
import { LoadPeople } from './load-people';
import { LoadTable, type ChosenCell, type SoughtCell } from './load-table';
import { LoadToolbar } from './load-toolbar';
import styles from './load-view.module.css';
import { NoTeam } from './no-team';
import { PreviewBar } from './preview-bar';
import { TeamLine } from './team-line';
import { useProjectPlan } from './use-project-plan';
import { useCellText } from './use-cell-text';
import { usePastWeeks } from './use-past-weeks';
import type { Preview } from './ways-out';

interface LoadViewProps {
  project: string;
  workload: Workload;
  decisions: readonly AwaitedDecision[];
  undecidedBy: readonly string[];
  /** Whether the reader may change the team. */
  mayPlan: boolean;
  accepted: readonly AcceptedOverload[];
  accept: (accepted: readonly AcceptedOverload[]) => void;
  changed: () => void;
}

const kept = 'capacity-look';

/** People by days, weeks or months, with what cannot hold beside it and the whole team below. */
export function LoadView(props: LoadViewProps) {
  const { project, workload, decisions, undecidedBy, mayPlan, accepted, accept, changed } = props;
  const { hours } = useFormats();
  const [look, setLook] = useState<LoadLook>(() => readKept(kept, lookShape) ?? standardLook);
  const [filter, setFilter] = useState<LoadFilter>({});
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<{ readonly cell: ChosenCell; readonly anchor: HTMLElement }>();
  const [preview, setPreview] = useState<Preview>();
  const [applied, setApplied] = useState<Applied>();
  const rail = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState<SoughtCell>();
  const toggle = useCallback(
    (name: string) =>
      setClosed((now) => new Set(now.has(name) ? [...now].filter((one) => one !== name) : [...now, name])),
    [],
  );
  const shown = useMemo(() => changedWorkload(workload, preview?.changes ?? []), [workload, preview]);
  const { unit, mode, scope } = look;
  const count = (usePrinting() ? stretchesOnPaper : stretchesShown)[unit];
  const choice = useMemo(() => ({ unit, mode, scope, count }), [unit, mode, scope, count]);
  const before = useMemo(() => loadGrid(workload, choice), [workload, choice]);
  const grid = useMemo(
    () => (shown === workload ? before : loadGrid(shown, choice)),
    [shown, workload, before, choice],
  );
  const past = usePastWeeks(project, shown, grid, look);
  const lines = useMemo(() => loadLines(shown, past.grid, filter, closed), [shown, past.grid, filter, closed]);
  const plan = useProjectPlan(project);
  const conflicts = useMemo(
    () => loadConflicts(workload, { decisions, ...(plan.work && { plan: plan.work }) }),
    [workload, decisions, plan.work],
  );
  const everybody = useMemo(
    () => sums(loadLines(shown, grid, filter, new Set()).flatMap(({ kind, row }) => (kind === 'team' ? row : []))),
    [shown, grid, filter],
  );
  const textOf = useCellText(workload, past.grid.edges);
  const { team, calendar } = workload;
  const holidays = [
    ...(team.region ? (workload.holidays[regionKey(team.region)] ?? []) : []),
    ...calendar.holidays.map((date) => ({ date, name: 'Holiday of the project' })),
  ];
  const rowsBefore = useMemo(() => new Map(before.rows.map((row) => [row.accountId, row])), [before]);
  const afresh = () => {
    changed();
    plan.refresh();
  };
  const close = () => {
    chosen?.anchor.focus();
    setChosen(undefined);
  };
  /** Out of a preview, back to the conflict whose ways out are open, else to the first. */
  const leave = () => {
    setPreview(undefined);
    const ways = rail.current?.querySelectorAll<HTMLElement>('button[aria-expanded]') ?? [];
    ([...ways].find((one) => one.ariaExpanded === 'true') ?? ways[0])?.focus();
  };
  const change = (next: LoadLook) => {
    keep(kept, next);
    setLook(next);
    setChosen(undefined);
  };
  const goTo = ({ accountId, role, week }: LoadConflict) => {
    if (role !== undefined) setFilter((now) => ({ ...now, role }));
    if (accountId === undefined) return;
    if (unit !== 'week') change({ ...look, unit: 'week' });
    setSought((last) => ({ accountId, from: week, turn: (last?.turn ?? 0) + 1 }));
  };
  const isPast = chosen !== undefined && chosen.cell.from < (grid.edges[0] ?? '');
  const who = workload.people.find(({ person }) => person.accountId === chosen?.cell.accountId);
  if (workload.people.length === 0 && workload.unassignedKeys.length === 0) return <NoTeam mayPlan={mayPlan} />;
  return (
    <>
      <LoadToolbar look={look} change={change} />
      <div className={styles.under}>
        <LoadPeople people={workload.people} filter={filter} narrow={setFilter} />
        <LoadExport workload={shown} lines={lines} how={wordsOf(look)} choice={choice} logged={past.logged} />
      </div>
      {past.problem ? <p role="alert">Hours of the past weeks could not be read: {past.problem}</p> : null}
      {preview ? (
        <PreviewBar
          workload={workload}
          preview={preview}
          stop={leave}
          applied={(one) => {
            setApplied(one);
            setPreview(undefined);
          }}
          changed={afresh}
        />
      ) : applied ? (
        <AppliedBar
          applied={applied}
          close={() => {
            setApplied(undefined);
            leave();
          }}
          changed={afresh}
        />
      ) : null}
      <div className={styles.columns}>
        <div className={styles.main}>
          <LoadTable
            grid={past.grid}
            lines={lines}
            look={look}
            bands={team.bands}
            holidays={holidays}
            textOf={textOf}
            before={preview ? rowsBefore : undefined}
            chosen={chosen?.cell}
            choose={(cell, anchor) => setChosen({ cell, anchor })}
            sought={sought}
            toggle={toggle}
          />
          <LoadLegend bands={team.bands} all={look.colours === 'all'} past={past.columns > 0} />
          {workload.unassignedKeys.length > 0 ? (
            <p className={styles.unassigned}>
              Assigned to nobody: <strong>{hours(workload.unassignedHours)}</strong>{' '}
              <IssueKeys keys={workload.unassignedKeys} />
            </p>
          ) : null}
          <TeamLine edges={grid.edges} cells={everybody} />
        </div>
        <div ref={rail} className={styles.rail}>
          <ConflictRail
            project={project}
            workload={workload}
            conflicts={conflicts}
            undecidedBy={undecidedBy}
            plan={plan}
            mayPlan={mayPlan}
            changed={afresh}
            accepted={accepted}
            preview={preview}
            look={setPreview}
            goTo={goTo}
            accept={accept}
          />
        </div>
      </div>
      {chosen && who ? (
        <Popover label={`Load of ${who.person.name}`} anchor={chosen.anchor} close={close}>
          <CellStack
            person={who.person}
            cell={chosen.cell}
            hiddenUnknown={!who.countsHidden}
            past={isPast}
            stack={
              isPast
                ? loggedStack(shown, past.logged ?? [], chosen.cell, look.scope)
                : loadStack(shown, chosen.cell.accountId, chosen.cell, look)
            }
            close={close}
          />
        </Popover>
      ) : null}
      <Panel title="To be mended">
        <Findings findings={workload.findings} none="All open work is estimated and assigned." />
        <p className={styles.fine}>
          Work that you may not see is counted, in hours only, where whoever plans a person has allowed it. Of everybody
          else it is not known here whether Jira holds more.
        </p>
      </Panel>
    </>
  );
}
