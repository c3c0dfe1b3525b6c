import type { Activity } from '../../model/activity';
import type { Finding } from '../../model/finding';
import type { Network } from '../../model/network';
import { ascending } from '../../model/order';
import { openCalendars } from './calendars';
import { compileLinks, keep } from './compile-links';
import { compileNodes } from './compile-nodes';
import type { CompiledNetwork, Links } from './compiled-network';
import { inWords } from './in-words';
import { knots } from './loops';
import { minutesPerDay, momentOf, type Moment } from './moment';
import { neighboursBy } from './neighbours';
import { outlineOf, type Outline } from './outline';
import { topologicalOrder } from './topological-order';

/** Days around the project's start for which calendars are opened at first; they grow as needed. */
const daysBefore = 40;
const daysAfter = 1100;

/** Makes a network ready for its passes. What cannot be used is left out, and a finding says so. */
export function compileNetwork(network: Network): CompiledNetwork {
  const { activities, links: given } = network;
  const start = projectStart(network);
  const project = { start: start.moment, status: momentOf(network.statusDate) };
  const day = Math.floor(start.moment / minutesPerDay);
  const calendars = openCalendars(network, day - daysBefore, day + daysAfter);
  const numbers = new Map<string, number>();
  activities.forEach(({ id }, number) => numbers.set(id, numbers.get(id) ?? number));
  const outline = outlineOf(activities, numbers);
  const compiled = compileNodes(activities, outline, calendars, project);
  const linked = compileLinks(activities, given, numbers, outline, compiled.nodes);
  const ordered = inOrder(linked.links, compiled.nodes.count, activities, outline);
  const { links } = ordered;
  return {
    activities,
    given,
    projectStart: project.start,
    status: project.status,
    calendars: calendars.times,
    calendarNumberOf: calendars.numberOf,
    nodes: compiled.nodes,
    links,
    into: neighboursBy(links.successor, compiled.nodes.count),
    out: ordered.out,
    order: ordered.order,
    parent: outline.parent,
    findings: [
      ...start.findings,
      ...twice(activities, numbers),
      ...[calendars, outline, compiled, linked, ordered].flatMap((part) => part.findings),
    ],
  };
}

/** [S4] */
function projectStart({ start, statusDate }: Network): { moment: Moment; findings: Finding[] } {
  const moment = momentOf(start);
  if (moment !== undefined) return { moment, findings: [] };
  const text = `The project's start "${start}" is no date; no schedule can be trusted before it is set.`;
  return {
    moment: momentOf(statusDate) ?? 0,
    findings: [{ rule: 'S4', severity: 'error', text, issueKeys: [] }],
  };
}

function twice(activities: readonly Activity[], numbers: ReadonlyMap<string, number>): Finding[] {
  return activities
    .filter(({ id }, number) => numbers.get(id) !== number)
    .map(({ id, name }) => ({
      rule: 'S3',
      severity: 'warning',
      text: `The id ${id} stands for two activities; links to it go to the first, not to "${name}".`,
      issueKeys: [id],
    }));
}

/** [S15] Orders the nodes. Links within a loop are left out of the dates, all of them, so that no chance decides which one breaks it. */
function inOrder(links: Links, nodes: number, activities: readonly Activity[], { gateOf }: Outline) {
  const out = neighboursBy(links.predecessor, nodes);
  const order = topologicalOrder(links, out, nodes);
  if (order.length === nodes) return { links, out, order, findings: [] };
  const done = new Set(order);
  const open = new Set(Array.from({ length: nodes }, (_, node) => node).filter((node) => !done.has(node)));
  const summaryOf = new Map([...gateOf].map(([summary, gate]) => [gate, summary]));
  const activityOf = (node: number) => activities[summaryOf.get(node) ?? node];
  const byId = [...open].sort((a, b) => ascending(activityOf(a)?.id ?? '', activityOf(b)?.id ?? '') || a - b);
  const ranks = new Map(byId.map((node, rank) => [node, rank]));
  const found = knots(links, out, open, (node) => ranks.get(node) ?? 0);
  const knotOf = new Map(found.flatMap((knot) => [...knot.members].map((node) => [node, knot] as const)));
  const kept = keep(links, (link) => {
    const knot = knotOf.get(links.predecessor[link] ?? -1);
    return (links.source[link] ?? -1) < 0 || !knot?.members.has(links.successor[link] ?? -1);
  });
  const keptOut = neighboursBy(kept.predecessor, nodes);
  const findings = found.map(({ loop }) => {
    const named = loop.flatMap((node) => activityOf(node) ?? []);
    return circular(named.filter((activity, place) => activity !== named[place - 1]));
  });
  return { links: kept, out: keptOut, order: topologicalOrder(kept, keptOut, nodes), findings };
}

function circular(loop: readonly Activity[]): Finding {
  const { path, issueKeys } = inWords(loop);
  const text = `A loop of links: ${path}. No date can satisfy it; the links within it are left out until one is removed.`;
  return { rule: 'S15', severity: 'error', text, issueKeys };
}
