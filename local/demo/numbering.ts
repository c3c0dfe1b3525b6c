import type { Offset } from './demo-clock';
import type { ChangeEntry, DemoProject, Entry, MilestoneEntry, RiskEntry, Work } from './plan';
import { RandomStream } from './random';

/** An entry of a plan that has its number; numbers follow the order of creation and do not depend on today. */
export interface NumberedIssue {
  readonly project: DemoProject;
  readonly key: string;
  readonly id: string;
  readonly created: Offset;
  readonly parentKey?: string;
  readonly planned: PlannedEntry;
}

export type PlannedEntry =
  | { readonly kind: 'work'; readonly entry: Work }
  | { readonly kind: 'risk'; readonly entry: RiskEntry }
  | { readonly kind: 'change'; readonly entry: ChangeEntry }
  | { readonly kind: 'milestone'; readonly entry: MilestoneEntry };

interface Raised {
  readonly planned: PlannedEntry;
  readonly created: Offset;
  readonly parent?: Entry;
}

export function numberIssues(project: DemoProject): readonly NumberedIssue[] {
  const raised = [
    ...project.epics.flatMap((epic) => raiseWork(epic, undefined)),
    ...project.risks.map((entry): Raised => ({ planned: { kind: 'risk', entry }, created: entry.created })),
    ...project.changes.map((entry): Raised => ({ planned: { kind: 'change', entry }, created: entry.created })),
    ...project.milestones.map((entry): Raised => ({ planned: { kind: 'milestone', entry }, created: entry.created })),
  ].sort((a, b) => a.created - b.created);
  const keys = new Map<Entry, string>(raised.map((one, index) => [one.planned.entry, `${project.key}-${index + 1}`]));
  return raised.map(({ planned, created, parent }, index) => {
    const parentKey = parent && keys.get(parent);
    const key = keys.get(planned.entry) ?? '';
    const id = String(Number(project.id) * 10 + 1 + index);
    return { project, key, id, created, planned, ...(parentKey ? { parentKey } : {}) };
  });
}

function raiseWork(work: Work, parent: { entry: Work; created: Offset } | undefined): Raised[] {
  const created = raisedOn(work, parent?.created);
  const parts = (work.parts ?? []).flatMap((part) => raiseWork(part, { entry: work, created }));
  return [{ planned: { kind: 'work', entry: work }, created, ...(parent ? { parent: parent.entry } : {}) }, ...parts];
}

/** Work is written down six to nine weeks before it begins, a defect the day it is found. */
function raisedOn(work: Work, parentCreated: Offset | undefined): Offset {
  const random = new RandomStream(`raised ${work.summary}`);
  const start = work.start ?? 0;
  if (work.created !== undefined) return work.created;
  if (parentCreated === undefined) return start - random.between(12, 20);
  const ahead = work.type === 'Bug' ? start - random.between(0, 2) : start - random.between(30, 45);
  const latest = Math.min(start, -2) - random.between(0, 3);
  return Math.max(parentCreated, Math.min(latest, Math.max(parentCreated + random.between(1, 8), ahead)));
}
