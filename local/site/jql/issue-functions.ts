import { dateLiteral, invalidDate } from './date-literal';
import type { Literal } from './field';
import type { JqlFunction } from './jql-function';
import { linkTest } from './link-label';
import { idOf, instantsOf } from './read-value';
import type { JqlIssue, JqlSource } from './source';
import { userNamed } from './user-named';

function issueLiterals(keys: Iterable<string>, call: string): { literals: Literal[] } {
  return { literals: [...keys].map((id) => ({ form: 'entity', entity: 'issue', id, call })) };
}

function touchedBy<I extends JqlIssue>(
  issue: I,
  source: JqlSource<I>,
  author: string,
  within: (ms: number) => boolean,
): boolean {
  const moments = (text: unknown) => instantsOf(text).some(within);
  if (idOf(issue.fields['creator']) === author && moments(issue.fields['created'])) return true;
  return (
    source.changelog(issue).some((history) => history.authorId === author && moments(history.created)) ||
    source.comments(issue).some((comment) => comment.authorId === author && moments(comment.created))
  );
}

/** Functions whose answer is a set of issues, given by key. */
export const issueFunctions: readonly JqlFunction[] = [
  {
    name: 'linkedIssues',
    arguments: [1, Infinity],
    list: true,
    answer([key = '', ...names], source, call) {
      const issue = source.issue(key);
      if (!issue) return { error: `Issue '${key}' could not be found in function 'linkedIssues'.` };
      const keys: string[] = [];
      const tests = names.map((name) => linkTest(name, source.catalogue));
      const unknown = names[tests.indexOf(undefined)];
      if (unknown !== undefined)
        return { error: `Issue link type '${unknown}' could not be found in function 'linkedIssues'.` };
      for (const link of source.links(issue))
        if (names.length === 0 || tests.some((test) => test?.(link))) keys.push(link.otherKey);
      return issueLiterals(keys, call);
    },
  },
  {
    name: 'watchedIssues',
    arguments: [0, 0],
    list: true,
    answer(_, source, call) {
      const watched: string[] = [];
      for (const issue of source.issues())
        if (source.readerId !== undefined && source.watcherIds(issue).includes(source.readerId))
          watched.push(issue.key);
      return issueLiterals(watched, call);
    },
  },
  {
    name: 'updatedBy',
    arguments: [1, 3],
    list: true,
    answer([name = '', from, to], source, call) {
      const author = userNamed(name, source.catalogue);
      if (author === undefined)
        return { error: `The user '${name}' does not exist and cannot be used in function 'updatedBy'.` };
      const bounds = [from, to].map((text) =>
        text === undefined ? undefined : dateLiteral(text, source.now, source.timeZone),
      );
      const bad = [from, to].find((text, index) => text !== undefined && bounds[index] === undefined);
      if (bad !== undefined) return { error: invalidDate(bad, 'updatedBy') };
      const [least = -Infinity, most = Infinity] = bounds;
      const touched: string[] = [];
      for (const issue of source.issues())
        if (touchedBy(issue, source, author, (ms) => ms >= least && ms <= most)) touched.push(issue.key);
      return issueLiterals(touched, call);
    },
  },
];
