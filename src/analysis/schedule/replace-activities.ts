import type { Activity } from '../../model/activity';
import { recompileActivity } from './compile-nodes';
import { momentOf } from './moment';
import { mode, type CompiledNetwork, type Nodes } from './compiled-network';

/**
 * The compiled network with other dates, durations or constraints for some activities; their links and summaries stay.
 * Only the passes need to run again, and the given network is left as it is. Summaries and unknown activities are passed over.
 */
export function replaceActivities(
  network: CompiledNetwork,
  changed: readonly Activity[],
  numbers: ReadonlyMap<string, number>,
): CompiledNetwork {
  const nodes = copyOf(network.nodes);
  const activities = [...network.activities];
  const calendars = { times: network.calendars, numberOf: network.calendarNumberOf };
  const project = { start: network.projectStart, status: network.status };
  for (const activity of changed) {
    const node = numbers.get(activity.id);
    if (node === undefined || nodes.mode[node] === mode.summary) continue;
    activities[node] = activity;
    recompileActivity(nodes, node, activity, calendars, project);
  }
  // What was set by hand to be earlier than anything else begins the project.
  const starts = changed.flatMap(({ manual, actualStart = manual?.start }) => momentOf(actualStart) ?? []);
  return { ...network, activities, nodes, projectStart: Math.min(network.projectStart, ...starts) };
}

function copyOf(nodes: Nodes): Nodes {
  return {
    ...nodes,
    calendar: nodes.calendar.slice(),
    duration: nodes.duration.slice(),
    mode: nodes.mode.slice(),
    late: nodes.late.slice(),
    startFloor: nodes.startFloor.slice(),
    finishFloor: nodes.finishFloor.slice(),
    startCeiling: nodes.startCeiling.slice(),
    finishCeiling: nodes.finishCeiling.slice(),
    fixedStart: nodes.fixedStart.slice(),
    fixedFinish: nodes.fixedFinish.slice(),
  };
}
