import type { CompiledNetwork } from './compiled-network';
import { linkSlack } from './driving-links';
import type { ScheduledLink } from './schedule';
import type { Passes } from './schedule-passes';

/** [S3] What became of each given link. */
export function scheduledLinks(network: CompiledNetwork, { planned }: Passes, driving: Uint8Array): ScheduledLink[] {
  const places = new Map<number, number>();
  network.links.source.forEach((source, link) => {
    if (source >= 0) places.set(source, link);
  });
  const numbers = new Map(network.activities.map(({ id }, number) => [id, number]));
  return network.given.map(({ predecessorId, successorId, type }, source) => {
    const link = places.get(source);
    const ends = { predecessorId, successorId, type };
    if (link === undefined) return { ...ends, state: 'left-out' };
    // A link to a summary ends at its gate; what it holds is the summary.
    const slackMinutes = linkSlack(network, link, planned, numbers.get(successorId));
    const state = slackMinutes < 0 ? 'violated' : driving[link] === 1 ? 'driving' : 'holding';
    return { ...ends, state, slackMinutes };
  });
}
