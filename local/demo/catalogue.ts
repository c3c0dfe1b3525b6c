import type { SiteSeed } from '../site/seed';

export const issueTypes = [
  { id: '10000', name: 'Epic', description: 'A body of work with several parts.', subtask: false, hierarchyLevel: 1 },
  { id: '10001', name: 'Story', description: 'Something a user can do afterwards.', subtask: false, hierarchyLevel: 0 },
  { id: '10002', name: 'Task', description: 'A piece of work.', subtask: false, hierarchyLevel: 0 },
  { id: '10003', name: 'Sub-task', description: 'A part of a larger piece.', subtask: true, hierarchyLevel: -1 },
  { id: '10004', name: 'Bug', description: 'A defect or an error.', subtask: false, hierarchyLevel: 0 },
  { id: '10010', name: 'Risk', description: 'An event that may happen.', subtask: false, hierarchyLevel: 0 },
  { id: '10011', name: 'Change request', description: 'A change to the plan.', subtask: false, hierarchyLevel: 0 },
  { id: '10012', name: 'Milestone', description: 'A point to be reached.', subtask: false, hierarchyLevel: 0 },
] as const satisfies SiteSeed['issueTypes'];

export type IssueTypeName = (typeof issueTypes)[number]['name'];

/** An approved change is still to be carried out and a deferred one still to be decided, hence neither is done. */
export const statuses = [
  { id: '10100', name: 'To Do', category: 'new' },
  { id: '10101', name: 'In Progress', category: 'indeterminate' },
  { id: '10102', name: 'In Review', category: 'indeterminate' },
  { id: '10103', name: 'Blocked', category: 'indeterminate' },
  { id: '10104', name: 'Done', category: 'done' },
  { id: '10110', name: 'Identified', category: 'new' },
  { id: '10111', name: 'Assessed', category: 'indeterminate' },
  { id: '10112', name: 'Monitoring', category: 'indeterminate' },
  { id: '10113', name: 'Closed', category: 'done' },
  { id: '10114', name: 'Occurred', category: 'done' },
  { id: '10120', name: 'Draft', category: 'new' },
  { id: '10121', name: 'Submitted', category: 'new' },
  { id: '10122', name: 'Impact assessment', category: 'indeterminate' },
  { id: '10123', name: 'Pending decision', category: 'indeterminate' },
  { id: '10124', name: 'Approved', category: 'indeterminate' },
  { id: '10125', name: 'Rejected', category: 'done' },
  { id: '10126', name: 'Deferred', category: 'indeterminate' },
  { id: '10127', name: 'Implemented', category: 'done' },
  { id: '10128', name: 'Withdrawn', category: 'done' },
] as const satisfies SiteSeed['statuses'];

export type StatusName = (typeof statuses)[number]['name'];

export const priorities = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
  { id: '5', name: 'Lowest' },
] as const satisfies SiteSeed['priorities'];

export type PriorityName = (typeof priorities)[number]['name'];

export const resolutions = [
  { id: '10000', name: 'Done' },
  { id: '10001', name: "Won't do" },
  { id: '10002', name: 'Duplicate' },
] as const satisfies SiteSeed['resolutions'];

export const linkTypes = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  { id: '10002', name: 'Mitigation', inward: 'is mitigated by', outward: 'mitigates' },
] as const satisfies SiteSeed['linkTypes'];

export type LinkTypeName = (typeof linkTypes)[number]['name'];

/** The id of a catalogue entry by its name. */
export function idOf(catalogue: readonly { readonly id: string; readonly name: string }[], name: string): string {
  const entry = catalogue.find((one) => one.name === name);
  if (!entry) throw new Error(`No ${name} in the demo's catalogue`);
  return entry.id;
}
