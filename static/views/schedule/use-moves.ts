import { useState, type KeyboardEvent } from 'react';
import { changeByMove, mayMove } from '../../../src/analysis/date-change';
import type { ProjectSchedule } from '../../../src/analysis/project-schedule';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { useFormats } from '../../formats';
import type { RowsById } from './outline';
import type { Moves } from './drag-layer';
import { moveByKey } from './move-keys';
import type { Proposals } from './proposals';
import type { ProposalState } from './use-proposals';

interface MoveChoice {
  readonly schedule: ProjectSchedule;
  readonly rows: RowsById;
  readonly state: ProposalState;
  readonly mayEdit: boolean;
  readonly keepsStart: boolean;
  readonly say: (words: string) => void;
  /** Keeps the end of a bar that was moved by a key in sight. */
  readonly follow: (id: string, end?: 'finish') => void;
}

/** Moving bars by pointer, and by keys from the row that has the focus: M, arrows, Enter; Escape takes back. */
export function useMoves({ schedule, rows, state, mayEdit, keepsStart, say, follow }: MoveChoice) {
  const { day } = useFormats();
  const [moving, setMoving] = useState<{ readonly id: string; readonly before: Proposals }>();
  const { calendar } = schedule.basis.settings;
  const moves: Moves = {
    standing: (id) => rows.get(id),
    isProposed: (id) => state.proposals.has(id),
    move: (row, part, to) => state.propose(changeByMove(row, part, to, calendar, keepsStart)),
  };
  const stop = (words: string) => {
    setMoving(undefined);
    say(words);
    return true;
  };
  const pressKey = (press: KeyboardEvent, row: ScheduleRow): boolean => {
    if (!mayEdit) return false;
    if (!moving || moving.id !== row.id) {
      if (moving) setMoving(undefined);
      if (press.key !== 'm' || press.altKey) return false;
      if (!mayMove(row)) return stop(`${row.key ?? row.title} cannot be moved: ${whyNot(row)}.`);
      setMoving({ id: row.id, before: state.proposals });
      say(
        `Moving ${row.id}: arrows by a day, up and down by a week, with Shift the end, with Alt the start. Enter keeps it as a proposal, Escape takes it back.`,
      );
      return true;
    }
    if (press.key === 'Enter' || press.key === 'm') return stop(`${row.id}: proposed, not yet in Jira.`);
    if (press.key === 'Escape') {
      state.restore(moving.before);
      return stop(`${row.id} is where it was.`);
    }
    const wanted = moveByKey(press, row, calendar);
    if (!wanted) return false;
    moves.move(row, wanted.part, wanted.to);
    follow(row.id, wanted.part === 'finish' ? 'finish' : undefined);
    say(
      `${row.id}: ${wanted.part === 'finish' ? 'ends' : row.kind === 'milestone' ? 'on' : 'starts'} ${day(wanted.to, schedule.asOf)}`,
    );
    return true;
  };
  return { moves: mayEdit ? moves : undefined, movingId: moving?.id, pressKey };
}

function whyNot({ key, kind, done }: ScheduleRow): string {
  if (key === undefined) return 'versions are dated on Jira’s releases page';
  if (kind === 'summary') return 'it takes its dates from what belongs to it';
  return done ? 'it is done' : 'it has neither dates nor an estimate';
}
