import { InvalidValue, nothingLogged, type FieldKind } from './field-kind';
import { sprintMention } from '../answers/sprint';
import type { Jira, Sprint } from '../jira';
import { idOf, listOf } from '../reference';

function sprintsOf(jira: Jira, stored: unknown): Sprint[] {
  const entries = Array.isArray(stored) ? stored : stored === undefined ? [] : [stored];
  return listOf(entries).flatMap((entry) => jira.sprints.get(idOf(entry) ?? '') ?? []);
}

/** The Sprint field: set by one sprint's number, answered as the list of all sprints the issue was in. */
export const sprintsKind: FieldKind = {
  read(value, { jira }) {
    if (value === null) return undefined;
    const sprint = jira.sprints.get(idOf(value) ?? '');
    if (sprint === undefined) throw new InvalidValue('Number value expected as the Sprint id.');
    return [{ id: sprint.id }];
  },
  answer(stored, { jira }) {
    const sprints = sprintsOf(jira, stored);
    return sprints.length === 0 ? null : sprints.map(sprintMention);
  },
  log(stored, { jira }) {
    const sprints = sprintsOf(jira, stored);
    if (sprints.length === 0) return nothingLogged;
    return { id: sprints.map(({ id }) => id).join(', '), text: sprints.map(({ name }) => name).join(', ') };
  },
};
