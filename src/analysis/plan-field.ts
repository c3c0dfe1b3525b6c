/** What of an activity is compared between a plan's file and Jira. */
export type PlanField =
  'name' | 'start' | 'finish' | 'workMinutes' | 'percentComplete' | 'deadline' | 'parent' | 'predecessors';

/** `null` is empty. Parents and predecessors are named by their id. */
export type PlanValue = string | number | null | readonly string[];
