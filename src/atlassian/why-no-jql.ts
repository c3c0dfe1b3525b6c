import * as v from 'valibot';
import { all, type Clause } from './jql';
import type { Jira } from './open-jira';
import { ProductError } from './product-error';
import { userJql, UserJqlError } from './user-jql';

/** Why a query that a person wrote cannot be used, in Jira's words; `undefined` when it can. */
export async function whyNoJql(jira: Jira, text: string | undefined, within: Clause): Promise<string | undefined> {
  if (text === undefined) return undefined;
  try {
    const { jql } = all(within, userJql(text));
    await jira.read('search issues', { parameters: {}, body: { jql, fields: ['id'], maxResults: 1 } }, v.unknown());
    return undefined;
  } catch (error) {
    if (error instanceof UserJqlError) return error.message;
    if (error instanceof ProductError && error.code === 'invalid') return error.messages.join(' ') || error.message;
    throw error;
  }
}
