import { InvalidValue, nothingLogged, type FieldKind } from './field-kind';
import { idOf, textOf } from '../reference';
import { issueMention } from '../answers/issue-mention';

/** The issue above: stored by key, as a seed does. */
export const parentKind: FieldKind = {
  read(value, { jira, visible }) {
    if (value === null) return undefined;
    const key = textOf(value, 'key') ?? idOf(value);
    const row = key === undefined ? undefined : jira.issues.get(key);
    if (row === undefined || !visible(row)) throw new InvalidValue('Could not find issue by id or key.');
    return { key: row.key };
  },
  answer(stored, { jira, viewer, visible }) {
    const row = jira.issues.get(textOf(stored, 'key') ?? idOf(stored) ?? '');
    return row === undefined || !visible(row) ? undefined : issueMention(jira, row, viewer);
  },
  log(stored, { jira }) {
    const row = jira.issues.get(textOf(stored, 'key') ?? idOf(stored) ?? '');
    return row === undefined ? nothingLogged : { id: row.id, text: row.key };
  },
};
