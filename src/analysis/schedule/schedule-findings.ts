import type { Activity } from '../../model/activity';
import type { Finding } from '../../model/finding';
import { ascending } from '../../model/order';
import { percentText } from '../../model/percent-text';
import { mode, type CompiledNetwork } from './compiled-network';
import { momentOf } from './moment';
import type { ScheduledActivity, ScheduledLink } from './schedule';

/** Ids of the chain of driving links that leads to a node. */
type ChainTo = (node: number) => readonly string[];

/** What the dates of a schedule show to be wrong, and what was wrong before; in an order that does not depend on the input's. */
export function scheduleFindings(
  network: CompiledNetwork,
  activities: readonly ScheduledActivity[],
  links: readonly ScheduledLink[],
  chainTo: ChainTo,
): Finding[] {
  const found = network.activities.flatMap((activity, node) => {
    const dates = activities[node];
    if (!dates || dates.complete || !(activity.constraint || activity.deadline || activity.percentComplete)) return [];
    return [...constraintFindings(network, activity, dates, () => chainTo(node)), ...progressFindings(activity)];
  });
  const violated = violatedLinks(network, links);
  return [...network.findings, ...found, ...violated].sort(
    (a, b) => ascending(a.rule, b.rule) || ascending(a.text, b.text),
  );
}

function constraintFindings(
  { projectStart }: CompiledNetwork,
  activity: Activity,
  { start, finish, manual }: ScheduledActivity,
  chain: () => readonly string[],
): Finding[] {
  const { id, issueKey, name, constraint, deadline } = activity;
  const issueKeys = [issueKey ?? id];
  const findings: Finding[] = [];
  const cause = () => {
    const path = chain();
    return path.length > 1 ? ` It follows from ${path.join(' → ')}.` : '';
  };
  const late = (limit: string | undefined, date: string) => (momentOf(limit) ?? Infinity) < (momentOf(date) ?? 0);
  if (late(deadline, finish)) {
    const text = `"${name}" finishes ${shown(finish)}, after its deadline of ${shown(deadline ?? '')}.${cause()}`;
    findings.push({ rule: 'S14', severity: 'error', text, issueKeys });
  }
  if (!constraint || constraint.kind === 'as-late-as-possible') return findings;
  const { kind, date } = constraint;
  const ofStart = kind === 'start-no-later-than' || kind === 'must-start-on';
  const ofFinish = kind === 'finish-no-later-than' || kind === 'must-finish-on';
  if ((ofStart && late(date, start)) || (ofFinish && late(date, finish))) {
    const demand = `must ${kind.replace('must-', '').replaceAll('-', ' ')}`;
    const text = `"${name}" ${demand} ${shown(date)}, but ${ofStart ? 'starts' : 'finishes'} ${shown(ofStart ? start : finish)}.${cause()}`;
    findings.push({ rule: 'S5', severity: 'error', text, issueKeys });
  } else if (!manual && (momentOf(date) ?? Infinity) < projectStart) {
    const text = `"${name}" is bound to ${shown(date)}, which lies before the project's start.`;
    findings.push({ rule: 'S5', severity: 'warning', text, issueKeys });
  }
  return findings;
}

/** [S12] */
function progressFindings({ id, issueKey, name, percentComplete, actualStart, manual }: Activity): Finding[] {
  if (!percentComplete || actualStart !== undefined || manual) return [];
  const text = `"${name}" is ${percentText(percentComplete)} complete but has no actual start; its planned one is used.`;
  return [{ rule: 'S12', severity: 'note', text, issueKeys: [issueKey ?? id] }];
}

function violatedLinks({ activities, nodes }: CompiledNetwork, links: readonly ScheduledLink[]): Finding[] {
  const numbers = new Map(activities.map(({ id }, number) => [id, number]));
  return links.flatMap(({ predecessorId, successorId, type, slackMinutes = 0 }) => {
    if (slackMinutes >= 0) return [];
    const kind = nodes.mode[numbers.get(successorId) ?? 0] ?? mode.free;
    const [rule, reason] = reasons[kind] ?? (['S11', 'part of it does'] as const);
    const what = type === 'FS' || type === 'SS' ? 'starts' : 'finishes';
    const text = `${successorId} ${what} ${durationText(-slackMinutes)} of working time before ${predecessorId} → ${successorId} (${type}) allows: ${reason}.`;
    return [{ rule, severity: rule === 'S12' ? 'note' : 'warning', text, issueKeys: [predecessorId, successorId] }];
  });
}

const reasons: Readonly<Partial<Record<number, readonly [rule: string, reason: string]>>> = {
  [mode.manual]: ['S13', 'its dates were set by hand'],
  [mode.must]: ['S5', 'its constraint says that it must'],
  [mode.started]: ['S12', 'it was begun out of order'],
  [mode.complete]: ['S12', 'it was done out of order'],
};

function durationText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : ''].filter(Boolean).join(' ');
}

function shown(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
