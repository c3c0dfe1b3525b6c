import { present } from '../model/present';
import type { DateChange } from './date-change';
import { lastFinish } from './linked-rows';
import { milestonesWith } from './milestones-with';
import type { ProjectSchedule } from './project-schedule';
import { openRecounting } from './recounted-rows';
import { openRedating, type RedatedRows } from './redated-rows';
import { openRelinking } from './relinked-rows';

/** A schedule made ready to be asked what other dates would bring about. */
export interface WhatIf {
  /** [S17] The schedule as it would be with these dates; rows stay in their order, what does not change stays the same object. */
  with(changes: readonly DateChange[]): ProjectSchedule;
}

/** Each stage is made ready once from the whole schedule, and then asked only for what a few other dates change. */
function madeReady(schedule: ProjectSchedule) {
  const places = new Map(schedule.rows.map(({ id }, place) => [id, place]));
  return {
    redate: openRedating(schedule, places),
    relink: openRelinking(schedule),
    recount: openRecounting(schedule, places),
  };
}

/** Costs nothing before the first question. */
export function openWhatIf(schedule: ProjectSchedule): WhatIf {
  const { basis, asOf } = schedule;
  let ready: ReturnType<typeof madeReady> | undefined;
  return {
    with(changes) {
      if (changes.length === 0) return schedule;
      ready ??= madeReady(schedule);
      const redated = ready.redate(changes);
      if (redated.given.size === 0) return schedule;
      const milestones = milestonesWith(schedule.milestones, redated.given, basis.settings.calendar, asOf);
      const relinked = ready.relink(redated);
      const { finish: _before, ...rest } = schedule;
      return {
        ...rest,
        rows: redated.rows,
        milestones,
        links: relinked.links,
        conflicts: relinked.conflicts,
        counts: ready.recount(redated, relinked, milestones),
        ...present({ finish: finishAfter(schedule, redated) }),
      };
    },
  };
}

/** The last one may have moved; else only rows with other dates can come after it. */
function finishAfter({ finish }: ProjectSchedule, { rows, was }: RedatedRows) {
  const moved = [...was];
  if (moved.some(([, row]) => row.finish === finish)) return lastFinish(rows);
  const now = moved.flatMap(([place]) => rows[place] ?? []);
  const last = lastFinish(now);
  return finish === undefined || (last !== undefined && last > finish) ? last : finish;
}
