import { InvalidValue, nothingLogged, type FieldKind, type Setting } from './field-kind';
import { userOf } from '../answers/user';
import { may } from '../permissions';
import { idOf, listOf, textOf } from '../reference';

function choose(value: unknown, { jira, field, project }: Setting): { accountId: string } {
  const accountId = textOf(value, 'accountId') ?? textOf(value, 'id');
  const user = accountId === undefined ? undefined : jira.directory.user(accountId);
  if (user === undefined) throw new InvalidValue('Specify a valid value for ' + field.id);
  if (field.id === 'assignee' && !(user.active && may(jira, user.accountId, 'browse', project)))
    throw new InvalidValue(`User '${user.accountId}' cannot be assigned issues.`);
  return { accountId: user.accountId };
}

export const userKind: FieldKind = {
  read: (value, setting) => (value === null ? undefined : choose(value, setting)),
  answer(stored, { jira, viewer }) {
    const accountId = idOf(stored);
    return accountId === undefined ? null : userOf(jira, accountId, viewer);
  },
  log(stored, { jira }) {
    const id = idOf(stored);
    return id === undefined ? nothingLogged : { id, text: jira.directory.user(id)?.displayName ?? 'Former user' };
  },
};

export const usersKind: FieldKind = {
  read(value, setting) {
    if (value === null) return undefined;
    if (!Array.isArray(value)) throw new InvalidValue('data was not an array');
    return value.length === 0 ? undefined : value.map((entry: unknown) => choose(entry, setting));
  },
  answer: (stored, context) =>
    stored === undefined ? null : listOf(stored).map((entry) => userKind.answer(entry, context)),
  log(stored, setting) {
    const entries = listOf(stored).map((entry) => userKind.log(entry, setting));
    if (entries.length === 0) return nothingLogged;
    return { id: entries.map((entry) => entry.id).join(', '), text: entries.map((entry) => entry.text).join(', ') };
  },
};
