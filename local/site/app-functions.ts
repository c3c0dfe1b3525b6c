import { randomUUID } from 'node:crypto';
import { objection, usesOf, type AppFunction, type Fragment, type FunctionUse } from './jql/app-function';
import { parseJql } from './jql/parse';

/** An answer of an app that serves every query with the same use of its function, whoever asks. */
export interface KeptAnswer extends FunctionUse {
  readonly id: string;
  readonly functionKey: string;
  readonly created: string;
  readonly updated: string;
  readonly used: string;
  readonly answer: Fragment;
}

export interface AppFunctions {
  readonly all: readonly AppFunction[];
  known(name: string): AppFunction | undefined;
  /** Asks the app for every use in a query that has no answer yet. */
  prepare(jql: string): Promise<void>;
  answerOf(use: FunctionUse): Fragment | undefined;
  kept(): readonly KeptAnswer[];
  /** `false` where there is no such answer. */
  replace(id: string, answer: Fragment): boolean;
  forget(): void;
}

const sevenDaysMs = 7 * 86_400_000;

export function openAppFunctions(
  all: readonly AppFunction[],
  now: () => string,
  savedQueries: () => readonly string[],
): AppFunctions {
  const answers = new Map<string, KeptAnswer>();
  const known = (name: string) => all.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const nameOf = (use: FunctionUse) => JSON.stringify([use.functionName.toLowerCase(), use.operator, use.arguments]);
  const dropUnused = () => {
    for (const [name, { used }] of answers)
      if (Date.parse(now()) - Date.parse(used) > sevenDaysMs) answers.delete(name);
  };
  const underWay = new Map<string, Promise<void>>();
  /** The same use in two queries at once is one question to the app. */
  const evaluateOnce = (use: FunctionUse): Promise<void> => {
    const name = nameOf(use);
    const running = underWay.get(name) ?? evaluate(use).finally(() => underWay.delete(name));
    underWay.set(name, running);
    return running;
  };
  const evaluate = async (use: FunctionUse): Promise<void> => {
    const asked = known(use.functionName);
    if (!asked || objection(use, asked) !== undefined) return;
    const before = answers.get(nameOf(use));
    if (before) return void answers.set(nameOf(use), { ...before, used: now() });
    const id = randomUUID();
    const answer = await asked
      .run(id, { ...use, functionName: asked.name })
      .catch((): Fragment => ({ error: `The function '${asked.name}' could not be evaluated.` }));
    const at = now();
    answers.set(nameOf(use), { ...use, id, functionKey: asked.key, created: at, updated: at, used: at, answer });
  };
  return {
    all,
    known,
    async prepare(jql) {
      if (all.length === 0) return;
      dropUnused();
      // A saved filter may be named in any way, and holds uses of its own.
      const queries = /\b(filter|savedfilter|searchrequest|request)\b/i.test(jql) ? [jql, ...savedQueries()] : [jql];
      await Promise.all(queries.flatMap(usesIn).map(evaluateOnce));
    },
    answerOf: (use) => answers.get(nameOf(use))?.answer,
    kept: () => [...answers.values()],
    replace(id, answer) {
      const [found] = [...answers].filter(([, one]) => one.id === id);
      if (found) answers.set(found[0], { ...found[1], answer, updated: now() });
      return found !== undefined;
    },
    forget: () => answers.clear(),
  };
}

function usesIn(jql: string): readonly FunctionUse[] {
  const parsed = parseJql(jql);
  return 'error' in parsed || !parsed.query.where ? [] : usesOf(parsed.query.where);
}
