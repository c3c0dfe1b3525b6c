import { Refusal } from './refusal';
import { mostPeople } from '../atlassian/read-people';
import type { Person } from '../model/person';

/** Somebody is named only who may be given work of the project; where it has more people than are read, Jira's own check has to do. */
export function checkAssignable(people: readonly Person[], account: string | null | undefined, field: string): void {
  if (!account || people.length >= mostPeople) return;
  if (people.some(({ accountId }) => accountId === account)) return;
  const message = 'This person cannot be assigned to work of this project.';
  throw new Refusal({ code: 'invalid', message, field });
}
