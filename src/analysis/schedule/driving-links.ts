import { linkNumber, mode, type CompiledNetwork } from './compiled-network';
import { earliestBy, holdsStart, type NodeDates } from './link-limits';
import { workAt } from './working-time';

/** [S10] 1 for each link that leaves its successor no time: without it, or its like, the successor could be earlier. */
export function drivingLinks(network: CompiledNetwork, early: NodeDates): Uint8Array {
  const { links, nodes } = network;
  const driving = new Uint8Array(links.type.length);
  for (let link = 0; link < driving.length; link += 1) {
    const kind = nodes.mode[links.successor[link] ?? 0] ?? mode.free;
    const starts = holdsStart(links.type[link] ?? 0);
    const movable = kind === mode.free || kind === mode.gate || (kind === mode.started && !starts);
    if (movable && linkSlack(network, link, early) === 0) driving[link] = 1;
  }
  return driving;
}

/** [S3] Working minutes, in the successor's calendar, between the moment a link allows and the successor; negative where it does not hold. */
export function linkSlack(network: CompiledNetwork, link: number, dates: NodeDates, node?: number): number {
  const { links, nodes, calendars } = network;
  const successor = node ?? links.successor[link] ?? 0;
  const type = links.type[link] ?? 0;
  const calendar = calendars[nodes.calendar[successor] ?? 0];
  if (!calendar || type === linkNumber.belongs) return 0;
  const moment = (holdsStart(type) ? dates.start : dates.finish)[successor] ?? 0;
  return workAt(calendar, moment) - workAt(calendar, earliestBy(network, link, dates));
}
