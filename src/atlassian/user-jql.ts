import { isWritable, type Clause } from './jql';

/** JQL that a person wrote and that cannot be put safely into a larger query. */
export class UserJqlError extends Error {
  constructor(reason: string) {
    super(`This JQL cannot be used: ${reason}.`);
    this.name = 'UserJqlError';
  }
}

/**
 * JQL that a person wrote, as a clause in parentheses: it can neither close them nor bring its own order, so that it
 * only ever chooses among what the clauses around it allow. Whether it means something is for Jira to say.
 */
export function userJql(text: string): Clause {
  const bare = withoutStrings(text);
  if (bare.trim() === '') throw new UserJqlError('it is empty');
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0) throw new UserJqlError('its parentheses do not match');
  if (/(?:^|[^\w.])order\s+by(?:$|\W)/i.test(bare)) throw new UserJqlError('leave out ORDER BY');
  return { jql: text.trim() };
}

/** The text with every quoted string replaced by `""`. */
function withoutStrings(text: string): string {
  if (!isWritable(text.replace(/[\t\r\n]/g, ' '))) throw new UserJqlError('it contains control characters');
  if (text.length > 4_000) throw new UserJqlError('it is longer than 4000 characters');
  let bare = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\') {
      at += 1;
      bare += '_';
    } else if (character === '"' || character === "'") {
      at = endOfString(text, at, character);
      bare += '""';
    } else bare += character;
  }
  return bare;
}

function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  throw new UserJqlError('a quotation mark is not closed');
}
