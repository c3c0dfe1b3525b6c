import { linkNumber, type CompiledNetwork } from './compiled-network';
import type { Moment } from './moment';
import { finishOf, startOf, workAt } from './working-time';

/** Start and finish of every node. */
export interface NodeDates {
  readonly start: Int32Array;
  readonly finish: Int32Array;
}

/** Whether a link holds its successor's start; else its finish. */
export function holdsStart(type: number): boolean {
  return type === linkNumber.FS || type === linkNumber.SS;
}

/** Whether a link begins at its predecessor's start; else at its finish. */
export function leavesStart(type: number): boolean {
  return type === linkNumber.SS || type === linkNumber.SF;
}

/** [S3] The moment that a link's successor must not come before. */
export function earliestBy(network: CompiledNetwork, link: number, { start, finish }: NodeDates): Moment {
  const { predecessor, type, lag, lagCalendar } = network.links;
  const from = leavesStart(type[link] ?? 0) ? start : finish;
  const moment = from[predecessor[link] ?? 0] ?? 0;
  const minutes = lag[link] ?? 0;
  const calendar = minutes === 0 ? undefined : network.calendars[lagCalendar[link] ?? 0];
  return calendar ? finishOf(calendar, workAt(calendar, moment) + minutes) : moment;
}

/** [S6] The last moment for a link's predecessor that leaves its successor where it stands. */
export function latestBy(network: CompiledNetwork, link: number, { start, finish }: NodeDates): Moment {
  const { successor, type, lag, lagCalendar } = network.links;
  const to = holdsStart(type[link] ?? 0) ? start : finish;
  const moment = to[successor[link] ?? 0] ?? 0;
  const minutes = lag[link] ?? 0;
  const calendar = minutes === 0 ? undefined : network.calendars[lagCalendar[link] ?? 0];
  return calendar ? startOf(calendar, workAt(calendar, moment) - minutes) : moment;
}
