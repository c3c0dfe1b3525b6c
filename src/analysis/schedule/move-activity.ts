import type { PlanTime } from '../../model/plan-time';
import { mode, type CompiledNetwork } from './compiled-network';
import { momentOf } from './moment';
import { finishOf, startOf, workAt } from './working-time';

/**
 * The compiled network with one activity that starts no earlier than `start`, or, where its dates were set by hand, exactly then with the same
 * working time. Only the passes need to run again; the given network stays as it is. Nothing where the activity or the time is unknown.
 */
export function moveActivity(network: CompiledNetwork, id: string, start: PlanTime): CompiledNetwork | undefined {
  const { nodes, activities, calendars } = network;
  const node = activities.findIndex((activity) => activity.id === id);
  const moment = momentOf(start);
  const calendar = calendars[nodes.calendar[node] ?? 0];
  if (node < 0 || moment === undefined || !calendar) return undefined;
  if (nodes.mode[node] !== mode.manual) {
    const startFloor = nodes.startFloor.slice();
    startFloor[node] = Math.max(moment, network.projectStart);
    return { ...network, nodes: { ...nodes, startFloor } };
  }
  const [fixedStart, fixedFinish] = [nodes.fixedStart.slice(), nodes.fixedFinish.slice()];
  const work = workAt(calendar, fixedFinish[node] ?? 0) - workAt(calendar, fixedStart[node] ?? 0);
  const begins = work === 0 ? moment : startOf(calendar, workAt(calendar, moment));
  fixedStart[node] = begins;
  fixedFinish[node] = work === 0 ? moment : finishOf(calendar, workAt(calendar, begins) + work);
  return { ...network, nodes: { ...nodes, fixedStart, fixedFinish } };
}
