import type { Activity } from '../../model/activity';
import type { Finding } from '../../model/finding';
import type { Lag, PlanLink } from '../../model/plan-link';
import { elapsedTime } from './calendars';
import { linkNumber, type Links, type Nodes } from './compiled-network';
import type { Outline } from './outline';

/** [S3] The links as arrays, and with them what ties activities to their summaries. Links without two ends are left out. */
export function compileLinks(
  activities: readonly Activity[],
  given: readonly PlanLink[],
  numbers: ReadonlyMap<string, number>,
  outline: Outline,
  nodes: Nodes,
): { links: Links; findings: Finding[] } {
  const findings: Finding[] = [];
  const tied = outline.parent.reduce((sum, parent) => sum + (parent < 0 ? 0 : 2), 0);
  const links = emptyLinks(given.length + tied);
  let count = 0;
  const add = (predecessor: number, successor: number, type: number, source: number) => {
    links.predecessor[count] = predecessor;
    links.successor[count] = successor;
    links.type[count] = type;
    links.source[count] = source;
    return count++;
  };
  given.forEach((link, source) => {
    const predecessor = numbers.get(link.predecessorId);
    const successor = numbers.get(link.successorId);
    const refused = refusal(link, predecessor, successor, outline);
    if (refused || predecessor === undefined || successor === undefined) {
      if (refused) findings.push(refused);
      return;
    }
    const place = add(predecessor, outline.gateOf.get(successor) ?? successor, linkNumber[link.type], source);
    const { minutes, elapsed } = lagMinutes(link.lag, activities[predecessor]);
    links.lag[place] = minutes;
    // [S3] Working lag passes in the successor's calendar, as in Microsoft Project.
    links.lagCalendar[place] = elapsed ? elapsedTime : (nodes.calendar[successor] ?? elapsedTime);
  });
  outline.parent.forEach((parent, node) => {
    const gate = outline.gateOf.get(parent);
    if (gate === undefined) return;
    add(gate, outline.gateOf.get(node) ?? node, linkNumber.SS, -1);
    add(node, parent, linkNumber.belongs, -1);
  });
  return { links: keep(links, (link) => link < count), findings };
}

function emptyLinks(count: number): Links {
  return {
    predecessor: new Int32Array(count),
    successor: new Int32Array(count),
    type: new Uint8Array(count),
    lag: new Int32Array(count),
    lagCalendar: new Uint16Array(count),
    source: new Int32Array(count),
  };
}

/** The links that `keeps` lets stand. */
export function keep(links: Links, keeps: (link: number) => boolean): Links {
  return {
    predecessor: links.predecessor.filter((_, link) => keeps(link)),
    successor: links.successor.filter((_, link) => keeps(link)),
    type: links.type.filter((_, link) => keeps(link)),
    lag: links.lag.filter((_, link) => keeps(link)),
    lagCalendar: links.lagCalendar.filter((_, link) => keeps(link)),
    source: links.source.filter((_, link) => keeps(link)),
  };
}

function lagMinutes(lag: Lag | undefined, predecessor: Activity | undefined): { minutes: number; elapsed: boolean } {
  if (!lag) return { minutes: 0, elapsed: false };
  if ('minutes' in lag) return { minutes: Math.round(lag.minutes), elapsed: lag.kind === 'elapsed' };
  const minutes = Math.round(((predecessor?.durationMinutes ?? 0) * lag.percent) / 100);
  return { minutes, elapsed: lag.kind === 'elapsed-percent' };
}

function refusal(
  { predecessorId, successorId, type }: PlanLink,
  predecessor: number | undefined,
  successor: number | undefined,
  { gateOf }: Outline,
): Finding | undefined {
  const issueKeys = [predecessorId, successorId];
  const link = `The link ${predecessorId} → ${successorId} (${type})`;
  if (predecessor === undefined || successor === undefined) {
    const missing = predecessor === undefined ? predecessorId : successorId;
    return { rule: 'S3', severity: 'warning', text: `${link} is left out: ${missing} is not in the plan.`, issueKeys };
  }
  if (predecessor === successor) {
    const text = `${predecessorId} → ${predecessorId}: it is linked to itself. The link is left out.`;
    return { rule: 'S15', severity: 'error', text, issueKeys: [predecessorId] };
  }
  if (gateOf.has(successor) && (type === 'FF' || type === 'SF')) {
    const text = `${link} is left out: a summary finishes when what belongs to it does. Link that instead.`;
    return { rule: 'S11', severity: 'warning', text, issueKeys };
  }
  return undefined;
}
