import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ProjectSchedule } from '../../../src/analysis/project-schedule';
import { versionRowId } from '../../../src/analysis/version-row';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import toolbar from '../../parts/toolbar.module.css';
import { Conflicts } from './conflicts';
import { Gantt, type Target } from './gantt';
import { Infobar } from './infobar';
import { jumpFrom, jumpNames, type JumpKind } from './jumps';
import { Legend } from './legend';
import { linkId } from './link-lines';
import { RowDetail } from './row-detail';
import { zooms, type Zoom } from './time-scale';
import { useOutline } from './use-outline';

const zoomNames: Readonly<Record<Zoom, string>> = { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter' };

/** Grid and time line of a project, with what does not fit beneath. */
export function ScheduleView({ schedule }: { schedule: ProjectSchedule }) {
  const { rows, conflicts, counts, milestones, links, asOf } = schedule;
  const [zoom, setZoom] = useState<Zoom>('week');
  const [chosen, setChosen] = useState<string>();
  const [kind, setKind] = useState<JumpKind>();
  const [target, setTarget] = useState<Target>();
  const [said, setSaid] = useState('');
  const turn = useRef(0);
  const outline = useOutline(rows);
  const byLink = useMemo(() => new Map(conflicts.map((conflict) => [linkId(conflict), conflict])), [conflicts]);
  const row = outline.byId.get(chosen ?? '');
  const milestone = milestones.find(
    ({ source }) => (source.kind === 'issue' ? source.key : versionRowId(source.id)) === chosen,
  );
  const go = (id: string) => {
    outline.reveal(id);
    turn.current += 1;
    setTarget({ id, turn: turn.current });
    setChosen((open) => (open === undefined ? undefined : id));
  };
  const jump = (to: JumpKind, step: 1 | -1) => {
    const ids = counts[to];
    const next = jumpFrom(ids, target?.id, step);
    if (next === undefined) return;
    setKind(to);
    setSaid(`${jumpNames[to]}: ${ids.indexOf(next) + 1} of ${ids.length}`);
    go(next);
  };
  const otherKey = (press: KeyboardEvent) => {
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
        <div role="group" aria-label="Zoom" className={toolbar.toolbar}>
          {zooms.map((each) => (
            <Button key={each} aria-pressed={each === zoom} onClick={() => setZoom(each)}>
              {zoomNames[each]}
            </Button>
          ))}
        </div>
        <Button kind="subtle" onClick={() => outline.setAll(!outline.allOpen)}>
          {outline.allOpen ? 'Close all' : 'Open all'}
        </Button>
        <Legend />
        <span role="status">{said}</span>
      </div>
      <Gantt
        schedule={schedule}
        conflicts={byLink}
        outline={outline}
        zoom={zoom}
        chosen={chosen}
        choose={(id) => {
          turn.current += 1;
          setTarget({ id, turn: turn.current });
          setChosen(id);
        }}
        target={target}
        go={go}
        otherKey={otherKey}
      />
      {row ? (
        <RowDetail
          row={row}
          rows={outline.byId}
          links={links}
          conflicts={byLink}
          milestone={milestone}
          asOf={asOf}
          close={() => {
            setChosen(undefined);
            go(row.id);
          }}
        />
      ) : null}
      <Panel title="Links that cannot hold">
        <Conflicts conflicts={conflicts} rows={outline.byId} asOf={asOf} show={go} />
      </Panel>
      <Panel title="To be mended">
        <Findings findings={schedule.findings} none="All open work can be placed, and no links run in circles." />
      </Panel>
    </>
  );
}
