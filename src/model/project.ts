import type { Person } from './person';

/** A Jira project as the reader may see it. */
export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly lead?: Person;
}
