import { idOf, issueTypes, statuses, type IssueTypeName, type StatusName } from './catalogue';
import type { SeedWorkflow } from '../site/seed';

const workflow = (types: readonly IssueTypeName[], names: readonly StatusName[]): SeedWorkflow => ({
  issueTypeIds: types.map((name) => idOf(issueTypes, name)),
  statusIds: names.map((name) => idOf(statuses, name)),
});

/** What the projects of the demo let become of each type of work: within its statuses everybody moves freely. */
export const demoWorkflows: readonly SeedWorkflow[] = [
  workflow(['Epic', 'Story', 'Task', 'Sub-task', 'Bug'], ['To Do', 'In Progress', 'In Review', 'Blocked', 'Done']),
  workflow(['Risk'], ['Identified', 'Assessed', 'Monitoring', 'Closed', 'Occurred']),
  workflow(
    ['Change request'],
    [
      'Draft',
      'Submitted',
      'Impact assessment',
      'Pending decision',
      'Approved',
      'Rejected',
      'Deferred',
      'Implemented',
      'Withdrawn',
    ],
  ),
  workflow(['Milestone'], ['To Do', 'Done']),
];
