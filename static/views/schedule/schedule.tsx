import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { mayMove } from '../../../src/analysis/date-change';
import { isOnOwnersTime } from '../../../src/analysis/on-owners-time';
import type { ProjectSchedule } from '../../../src/analysis/project-schedule';
import { versionRowId } from '../../../src/analysis/version-row';
import { whatIfEffect } from '../../../src/analysis/what-if-effect';
import { minutesOfDay } from '../../../src/model/calendar';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Icon } from '../../parts/icon';
import { Panel } from '../../parts/panel';
import { Segmented } from '../../parts/segmented';
import toolbar from '../../parts/toolbar.module.css';
import { ApplyOutcome } from './apply-outcome';
import { Conflicts } from './conflicts';
import { DateProposal } from './date-proposal';
import { Gantt } from './gantt';
import { Infobar } from './infobar';
import { jumpFrom, jumpNames, type JumpKind } from './jumps';
import { Legend } from './legend';
import { linkId } from './link-line';
import { editOf } from './proposals';
import { OwnersKnown } from './owners-known';
import { ProposedChanges } from './proposed-changes';
import { RowDetail } from './row-detail';
import { zoomNames, zooms, type Zoom } from './time-scale';
import { useApply } from './use-apply';
import { useChoice } from './use-choice';
import { useLed } from './use-led';
import { useMoves } from './use-moves';
import { useOutline } from './use-outline';
import { useProposals } from './use-proposals';

interface ScheduleViewProps {
  schedule: ProjectSchedule;
  mayEdit: boolean;
  keepsStart: boolean;
  project: string;
  refresh: () => void;
}

/** Grid and time line of a project, with what does not fit beneath. */
export function ScheduleView({ schedule, mayEdit, keepsStart, project, refresh }: ScheduleViewProps) {
  const state = useProposals(schedule, project);
  const { proposed, proposals } = state;
  const { rows, conflicts, counts, milestones, links, asOf } = proposed;
  // Bars follow the pointer at once; what their dates bring about may come a moment later.
  const settled = useDeferredValue(proposed);
  const [zoom, setZoom] = useState<Zoom>('week');
  const [kind, setKind] = useState<JumpKind>();
  const [said, setSaid] = useState('');
  const review = useRef<HTMLDivElement>(null);
  const outline = useOutline(schedule.rows, rows);
  const choice = useChoice(links, outline.reveal);
  const { chosen, target, go } = choice;
  const standing = useMemo(() => new Map(schedule.rows.map((each) => [each.id, each])), [schedule]);
  const { moves, pressKey } = useMoves({
    schedule,
    rows: standing,
    state,
    mayEdit,
    keepsStart,
    say: setSaid,
    follow: choice.follow,
  });
  const apply = useApply((outcomes) => {
    state.discard(outcomes.flatMap((outcome) => (outcome.done ? [outcome.issue] : [])));
    refresh();
  });
  const effect = useMemo(
    () => whatIfEffect(schedule, settled, new Set(proposals.keys()), schedule.basis.settings.calendar),
    [schedule, settled, proposals],
  );
  const byLink = useMemo(() => new Map(conflicts.map((conflict) => [linkId(conflict), conflict])), [conflicts]);
  const row = outline.byId.get(chosen ?? '');
  const milestone = milestones.find(
    ({ source }) => (source.kind === 'issue' ? source.key : versionRowId(source.id)) === chosen,
  );
  const jump = (to: JumpKind, step: 1 | -1) => {
    const ids = counts[to];
    const next = jumpFrom(ids, target?.id, step);
    if (next === undefined) return;
    setKind(to);
    setSaid(`${jumpNames[to]}: ${ids.indexOf(next) + 1} of ${ids.length}`);
    go(next);
  };
  const led = useLed(
    outline.byId,
    (id) => {
      outline.reveal(id);
      choice.choose(id);
      const about = conflicts.filter(({ from, to }) => from === id || to === id);
      setSaid(about.flatMap(({ reasons }) => reasons.slice(0, 1).map(({ text }) => text)).join(' '));
    },
    setSaid,
  );
  const otherKey = (press: KeyboardEvent) => {
    if (press.key === 'Escape') return choice.close();
    if (press.key !== 'n' && press.key !== 'p') return;
    press.preventDefault();
    jump(kind ?? 'brokenLinks', press.key === 'n' ? 1 : -1);
  };
  if (rows.length === 0)
    return <EmptyState title="Nothing to plan">Open work, milestones and versions stand on this schedule.</EmptyState>;
  return (
    <>
      <Infobar counts={counts} kind={kind} jump={(each) => jump(each, 1)} />
      <div className={toolbar.toolbar}>
        <Segmented
          label="Zoom"
          options={zoomNames}
          value={zoom}
          choose={(id) => setZoom((now) => zooms.find((each) => each === id) ?? now)}
        />
        <Button kind="subtle" onClick={() => outline.setAll(!outline.allOpen)}>
          {outline.allOpen ? 'Close all' : 'Open all'}
        </Button>
        {proposals.size > 0 ? (
          <Button
            onClick={() => {
              review.current?.focus({ preventScroll: true });
              review.current?.scrollIntoView({ block: 'center' });
            }}
          >
            <Icon name="edit" /> Review {proposals.size} proposed
          </Button>
        ) : null}
        <Legend />
        <span role="status">{said}</span>
      </div>
      <Gantt
        standing={schedule}
        schedule={proposed}
        conflicts={byLink}
        outline={outline}
        zoom={zoom}
        choice={choice}
        moves={moves}
        firstKey={pressKey}
        otherKey={otherKey}
      />
      {proposals.size > 0 ? (
        <div ref={review} tabIndex={-1}>
          <ProposedChanges
            proposals={proposals}
            before={standing}
            after={outline.byId}
            effect={effect}
            asOf={asOf}
            busy={apply.applying?.running ?? false}
            show={go}
            apply={() => void apply.start(changesText(proposals.size), [...proposals.values()].map(editOf))}
            discard={state.discard}
          />
        </div>
      ) : null}
      <ApplyOutcome apply={apply} />
      {row ? (
        <RowDetail
          row={row}
          rows={outline.byId}
          links={links}
          conflicts={byLink}
          minutesPerDay={minutesOfDay(schedule.basis.settings.calendar)}
          milestone={milestone}
          onOwnersTime={isOnOwnersTime(row, schedule)}
          proposed={proposals.has(row.id)}
          inSight={row.id === led}
          refresh={mayEdit ? refresh : undefined}
          chosenLink={choice.chosenLink}
          asOf={asOf}
          close={() => {
            choice.close();
            choice.follow(row.id);
          }}
        >
          {mayEdit && mayMove(row) ? (
            <DateProposal
              key={`${row.id} ${row.given?.start ?? ''} ${row.given?.due ?? ''}`}
              row={row}
              keepsStart={keepsStart}
              propose={state.propose}
            />
          ) : null}
        </RowDetail>
      ) : null}
      <Panel title="Links that cannot hold">
        <Conflicts conflicts={settled.conflicts} rows={outline.byId} asOf={asOf} show={go} />
        <OwnersKnown schedule={settled} proposed={proposals.size > 0} />
      </Panel>
      <Panel title="To be mended">
        <Findings findings={schedule.findings} none="All open work can be placed, and no links run in circles." />
      </Panel>
    </>
  );
}

function changesText(count: number): string {
  return count === 1 ? 'Dates of one row' : `Dates of ${count} rows`;
}
