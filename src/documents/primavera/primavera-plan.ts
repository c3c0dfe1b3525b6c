import { ascending } from '../../model/order';
import type { Finding } from '../../model/finding';
import type { Plan, PlanActivity, PlanAssignment, PlanProject, PlanResource } from '../../model/plan';
import type { PlanCalendar } from '../../model/plan-calendar';
import type { PlanLink } from '../../model/plan-link';
import { checkedPlan } from '../checked-plan';

/** A node of Primavera's work breakdown structure, which becomes a summary of the plan. */
export interface WbsNode {
  readonly id: string;
  readonly parentId?: string;
  readonly projectId: string;
  readonly name: string;
  readonly code?: string;
  readonly order: number;
}

/** An activity with the node it hangs from; level and summary are not known yet. */
export interface WbsActivity {
  readonly projectId: string;
  readonly wbsId?: string;
  /** The id that people know, `A1000`. */
  readonly code: string;
  readonly activity: Omit<PlanActivity, 'outlineLevel' | 'summary' | 'texts'>;
}

export interface PrimaveraFacts {
  readonly projects: readonly { readonly id: string; readonly project: PlanProject }[];
  readonly calendars: readonly PlanCalendar[];
  readonly wbs: readonly WbsNode[];
  readonly activities: readonly WbsActivity[];
  readonly links: readonly PlanLink[];
  readonly resources: readonly PlanResource[];
  readonly assignments: readonly PlanAssignment[];
}

const codeField = 'Text1';
const deepestOutline = 64;

/** One plan from what Primavera exported: the first project, its breakdown as an outline, its activities below, by code. */
export function primaveraPlan(facts: PrimaveraFacts): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const [first, ...others] = facts.projects;
  const isOurs = ({ projectId }: { readonly projectId: string }) => projectId === first?.id;
  const activities = outline(facts.wbs.filter(isOurs), facts.activities.filter(isOurs));
  const foreign = new Set(facts.activities.filter((entry) => !isOurs(entry)).map(({ activity }) => activity.id));
  const { plan, findings } = checkedPlan({
    project: { ...(first?.project ?? emptyProject), textNames: { [codeField]: 'Activity ID' } },
    calendars: facts.calendars,
    activities,
    links: facts.links.filter(
      ({ predecessorId, successorId }) => !foreign.has(predecessorId) && !foreign.has(successorId),
    ),
    resources: facts.resources,
    assignments: facts.assignments.filter(({ activityId }) => !foreign.has(activityId)),
  });
  if (others.length === 0) return { plan, findings };
  const names = others.map(({ project }) => `“${project.name}”`).join(', ');
  const text = `The file holds more than one project; ${names} and links to them are left out.`;
  return { plan, findings: [{ rule: 'F3', severity: 'warning', text, issueKeys: [] }, ...findings] };
}

export const emptyProject: PlanProject = {
  name: '',
  minutesPerDay: 480,
  minutesPerWeek: 2400,
  daysPerMonth: 20,
  textNames: {},
};

function outline(nodes: readonly WbsNode[], activities: readonly WbsActivity[]): readonly PlanActivity[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const below = grouped(nodes, ({ parentId }) => (parentId !== undefined && ids.has(parentId) ? parentId : ''));
  const work = grouped(activities, ({ wbsId }) => (wbsId !== undefined && ids.has(wbsId) ? wbsId : ''));
  const result: PlanActivity[] = [];
  const seen = new Set<string>();
  const place = (parentId: string, level: number) => {
    const here = [...(work.get(parentId) ?? [])].sort((a, b) => ascending(a.code, b.code));
    for (const { activity, code } of here)
      result.push({ ...activity, outlineLevel: level, summary: false, texts: { [codeField]: code } });
    const nodesHere = [...(below.get(parentId) ?? [])].sort((a, b) => a.order - b.order || ascending(a.id, b.id));
    for (const node of nodesHere) {
      if (seen.has(node.id) || level > deepestOutline) continue;
      seen.add(node.id);
      result.push(summaryOf(node, level));
      place(node.id, level + 1);
    }
  };
  place('', 1);
  // What hangs from a circle of nodes, or too deep, begins a new outline.
  for (const node of nodes.filter(({ id }) => !seen.has(id))) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    result.push(summaryOf(node, 1));
    place(node.id, 2);
  }
  return result;
}

/** Nodes and activities are numbered apart in Primavera, so a node's id gets a letter. */
function summaryOf(node: WbsNode, outlineLevel: number): PlanActivity {
  return {
    id: `W${node.id}`,
    name: node.name,
    outlineLevel,
    ...(node.code !== undefined && { wbs: node.code }),
    summary: true,
    milestone: false,
    manual: false,
    inactive: false,
    elapsed: false,
    estimated: false,
    priority: 500,
    percentComplete: 0,
    texts: {},
    baselines: [],
  };
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
