import type { Activity } from '../../model/activity';
import { ascending } from '../../model/order';

/** A loop from the activity with the lowest id back to it. */
export function inWords(loop: readonly Activity[]): { path: string; issueKeys: string[] } {
  const lowest = [...loop].sort((a, b) => ascending(a.id, b.id))[0];
  const begin = lowest ? loop.indexOf(lowest) : 0;
  const turned = [...loop.slice(begin), ...loop.slice(0, begin)];
  const path = [...turned, ...turned.slice(0, 1)].map(({ id, issueKey }) => issueKey ?? id).join(' → ');
  return { path, issueKeys: turned.map(({ id, issueKey }) => issueKey ?? id) };
}
