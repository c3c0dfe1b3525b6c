import type { JqlCatalogue } from './jql-catalogue';

/** The account that an account id, a display name or an e-mail address means. */
export function userNamed(text: string, { users }: Pick<JqlCatalogue, 'users'>): string | undefined {
  const asked = text.toLowerCase();
  return users.find(
    ({ accountId, displayName, emailAddress }) =>
      accountId === text || displayName.toLowerCase() === asked || emailAddress?.toLowerCase() === asked,
  )?.accountId;
}
