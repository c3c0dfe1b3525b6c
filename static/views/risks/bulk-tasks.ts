import type { RiskRow } from '../../../src/analysis/risk-row';
import { riskBefore, type RiskEdit } from '../../../src/analysis/risk-edit';
import type { Problem } from '../../../src/api/problem';
import type { RiskEditOf } from '../../../src/api/risk';
import { problemOf } from '../../ask';
import type { RiskCommands } from './risk-commands';
import { backWords, stepWords, takeStep, takeStepBack, type RiskStep } from './risk-steps';

/** What became of one risk. */
export type BulkResult =
  | { readonly issue: string; readonly done: true; readonly risk: RiskRow }
  | { readonly issue: string; readonly done: false; readonly problem: Problem };

/** Something that is done to many risks, each by itself. */
export interface BulkTask {
  /** What is done, e.g. `Response: Accept`. */
  readonly words: string;
  readonly keys: readonly string[];
  carryOut(keys: readonly string[], told: (results: readonly BulkResult[]) => void): Promise<void>;
  /** What takes back what was done to the risks named. */
  back(keys: readonly string[]): BulkTask;
}

export function editTask(commands: RiskCommands, rows: readonly RiskRow[], edit: RiskEdit, words: string): BulkTask {
  const edits = rows.map((row): RiskEditOf => ({ issue: row.key, edit, seen: riskBefore(row, edit) }));
  return editsTask(commands, edits, words);
}

function editsTask(commands: RiskCommands, edits: readonly RiskEditOf[], words: string): BulkTask {
  const before = new Map<string, RiskEdit>();
  return {
    words,
    keys: edits.map(({ issue }) => issue),
    carryOut: (keys, told) =>
      commands.editMany(
        edits.filter(({ issue }) => keys.includes(issue)),
        (outcomes) => {
          for (const one of outcomes) if (one.done) before.set(one.issue, one.before);
          told(outcomes);
        },
      ),
    back: (keys) => {
      const backwards = edits.flatMap(({ issue, edit: seen }): RiskEditOf[] => {
        const edit = before.get(issue);
        return edit && keys.includes(issue) ? [{ issue, edit, seen }] : [];
      });
      return editsTask(commands, backwards, `Taken back: ${words}`);
    },
  };
}

/** Side by side, but not so many that Jira asks to wait. */
const atOnce = 4;

export function stepTask(commands: RiskCommands, rows: readonly RiskRow[], step: RiskStep): BulkTask {
  return eachTask(commands, rows, stepWords(step), (row) => takeStep(row, step), {
    words: backWords(step),
    carryOut: (before, after) => takeStepBack(before, after, step),
  });
}

interface Back {
  readonly words: string;
  carryOut(before: RiskRow, after: RiskRow): Promise<RiskRow | undefined>;
}

function eachTask(
  commands: RiskCommands,
  rows: readonly RiskRow[],
  words: string,
  carryOut: (row: RiskRow) => Promise<RiskRow | undefined>,
  back: Back,
): BulkTask {
  const known = new Map(rows.map((row) => [row.key, row]));
  const after = new Map<string, RiskRow>();
  const one = async (row: RiskRow): Promise<BulkResult> => {
    try {
      const risk = await carryOut(row);
      if (!risk)
        return { issue: row.key, done: false, problem: { code: 'conflict', message: 'It is no longer a risk.' } };
      after.set(row.key, risk);
      return { issue: row.key, done: true, risk };
    } catch (error) {
      return { issue: row.key, done: false, problem: problemOf(error) };
    }
  };
  return {
    words,
    keys: [...known.keys()],
    async carryOut(keys, told) {
      const wanted = rows.filter(({ key }) => keys.includes(key));
      for (let from = 0; from < wanted.length; from += atOnce) {
        const results = await Promise.all(wanted.slice(from, from + atOnce).map(one));
        commands.replace(results.flatMap((result) => (result.done ? [result.risk] : [])));
        told(results);
      }
      commands.refresh('work');
    },
    back: (keys) => {
      const left = [...after.values()].filter(({ key }) => keys.includes(key));
      const forth: Back = { words, carryOut };
      return eachTask(commands, left, back.words, async (row) => back.carryOut(known.get(row.key) ?? row, row), forth);
    },
  };
}
