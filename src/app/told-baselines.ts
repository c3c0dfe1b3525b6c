import type { OpenProject } from './open-project';
import type { BaselinesTold, BaselineTold } from '../api/baseline';
import { mostPeople, readPeople } from '../atlassian/read-people';
import { isOriginal, type BaselineHead, type BaselineState } from '../model/baseline';
import type { Finding } from '../model/finding';
import type { Person } from '../model/person';
import { present } from '../model/present';
import { readBaseline, readBaselines } from '../store/baselines';
import type { KeyValue } from '../store/key-value';

/** All baselines of a project as a reader is told of them, with names as Jira gives them now. */
export async function toldBaselines(open: OpenProject, store: KeyValue): Promise<BaselinesTold> {
  const { jira, project, permissions } = open;
  const [{ heads, unreadable }, people] = await Promise.all([
    readBaselines(store, project.id),
    readPeople(jira, project.key, { query: '', most: mostPeople }),
  ]);
  const states = await Promise.all(
    heads.map(async ({ number, removal }) => (removal ? undefined : await readBaseline(store, project.id, number))),
  );
  const byAccount = new Map(people.map((person) => [person.accountId, person]));
  return {
    project,
    baselines: heads.map((head, place) => told(head, states[place]?.state, byAccount)).reverse(),
    mayTake: permissions.edit,
    mayRemove: permissions.administer,
    findings: unreadable.map(unreadableFinding),
  };
}

function told(head: BaselineHead, state: BaselineState | undefined, people: ReadonlyMap<string, Person>): BaselineTold {
  const { number, name, reason, takenBy, takenAt, asOf, removal } = head;
  const removed = removal && {
    at: removal.removedAt,
    reason: removal.reason,
    ...present({ by: people.get(removal.removedBy) }),
  };
  return {
    number,
    name,
    reason,
    takenAt,
    asOf,
    original: isOriginal(head),
    ...present({ takenBy: people.get(takenBy), state, removal: removed }),
  };
}

function unreadableFinding(number: number): Finding {
  const text = `The record of baseline ${number} cannot be read, so nothing is compared with it.`;
  return { rule: 'B2', severity: 'error', text, issueKeys: [] };
}
