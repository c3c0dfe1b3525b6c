import { backwardPass } from './backward-pass';
import { mode, type CompiledNetwork } from './compiled-network';
import { forwardPass } from './forward-pass';
import type { NodeDates } from './link-limits';
import type { Moment } from './moment';
import { plannedDates, rollUpDates, rollUpFloat } from './planned-dates';
import { workAt } from './working-time';

/** All dates and floats of a network, by node; moments in minutes, floats in working minutes. */
export interface Passes {
  readonly early: NodeDates;
  readonly late: NodeDates;
  readonly planned: NodeDates;
  readonly totalFloat: Int32Array;
  readonly freeFloat: Int32Array;
  readonly projectFinish: Moment;
}

/** Works out the dates and floats of a compiled network; time and memory grow with activities and links, no faster. */
export function schedulePasses(network: CompiledNetwork): Passes {
  const early = forwardPass(network);
  const projectFinish = finishOfProject(network, early);
  const late = backwardPass(network, early, projectFinish);
  const planned = plannedDates(network, early, projectFinish);
  const totalFloat = totalFloats(network, planned, late);
  for (const dates of [late, planned]) rollUpDates(network, dates);
  for (const float of [totalFloat, planned.freeFloat]) rollUpFloat(network, float);
  return { early, late, planned, totalFloat, freeFloat: planned.freeFloat, projectFinish };
}

function finishOfProject({ activities, projectStart }: CompiledNetwork, { finish }: NodeDates): Moment {
  let last = projectStart;
  for (let node = 0; node < activities.length; node += 1) last = Math.max(last, finish[node] ?? last);
  return last;
}

/** [S7] Working time, in the activity's own calendar, from its planned finish to its late one. */
function totalFloats(
  { nodes, calendars, activities }: CompiledNetwork,
  planned: NodeDates,
  late: NodeDates,
): Int32Array {
  const float = new Int32Array(nodes.count);
  for (let node = 0; node < activities.length; node += 1) {
    const calendar = calendars[nodes.calendar[node] ?? 0];
    if (!calendar || nodes.mode[node] === mode.summary) continue;
    float[node] = workAt(calendar, late.finish[node] ?? 0) - workAt(calendar, planned.finish[node] ?? 0);
  }
  return float;
}
