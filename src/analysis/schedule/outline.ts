import type { Activity } from '../../model/activity';
import type { Finding } from '../../model/finding';
import { inWords } from './in-words';

/** Which activity belongs to which. */
export interface Outline {
  /** Number of the summary that each activity belongs to, or -1. */
  readonly parent: Int32Array;
  readonly summaries: readonly number[];
  /** The node of each summary's gate. */
  readonly gateOf: ReadonlyMap<number, number>;
  readonly findings: readonly Finding[];
}

/** [S11] An activity that others belong to is a summary; who belongs to himself in the end belongs to nobody. */
export function outlineOf(activities: readonly Activity[], numbers: ReadonlyMap<string, number>): Outline {
  const findings: Finding[] = [];
  const parent = Int32Array.from(activities, (activity) => {
    if (activity.parentId === undefined) return -1;
    const number = numbers.get(activity.parentId);
    if (number === undefined) findings.push(lost(activity, activity.parentId));
    return number ?? -1;
  });
  for (const circle of circles(parent)) {
    findings.push(circular(circle.flatMap((node) => activities[node] ?? [])));
    for (const node of circle) parent[node] = -1;
  }
  const summaries = [...new Set(parent)].filter((node) => node >= 0).sort((a, b) => a - b);
  const gateOf = new Map(summaries.map((node, index) => [node, activities.length + index]));
  return { parent, summaries, gateOf, findings };
}

function circles(parent: Int32Array): number[][] {
  const found: number[][] = [];
  const seenFrom = new Int32Array(parent.length).fill(-1);
  for (let begin = 0; begin < parent.length; begin += 1) {
    let node = begin;
    while (node >= 0 && (seenFrom[node] ?? 0) < 0) {
      seenFrom[node] = begin;
      node = parent[node] ?? -1;
    }
    if (node < 0 || seenFrom[node] !== begin) continue;
    const circle = [node];
    for (let next = parent[node] ?? -1; next !== node; next = parent[next] ?? -1) circle.push(next);
    found.push(circle);
  }
  return found;
}

function lost({ id, issueKey, name }: Activity, parentId: string): Finding {
  const text = `"${name}" belongs to ${parentId}, which is not in the plan; it stands on its own.`;
  return { rule: 'S11', severity: 'warning', text, issueKeys: [issueKey ?? id] };
}

function circular(circle: readonly Activity[]): Finding {
  const { path, issueKeys } = inWords(circle);
  const text = `These belong to each other in a circle: ${path}. None of them is taken for a summary of the others.`;
  return { rule: 'S15', severity: 'error', text, issueKeys };
}
