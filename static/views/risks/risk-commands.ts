import type { RiskRow } from '../../../src/analysis/risk-row';
import { riskBefore, type RiskEdit } from '../../../src/analysis/risk-edit';
import type { IssueRisk } from '../../../src/api/issue-risk';
import type { RiskEditOf, RiskEditOutcome } from '../../../src/api/risk';
import { ask, AskError, problemOf } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';
import type { Asking } from '../../use-answer';
import { backWords, stepWords, takeStep, takeStepBack, type RiskStep } from './risk-steps';

/** How many risks the app edits at once. */
const most = 50;

/** What may be done to risks from the register. */
export interface RiskCommands {
  /** Writes the edit to Jira, unless somebody else changed the value meanwhile; `done` says in words how it then stands. */
  edit(row: RiskRow, edit: RiskEdit, done: string): Promise<void>;
  /** Each risk by itself; `told` hears of every part that came back. */
  editMany(edits: readonly RiskEditOf[], told: (outcomes: readonly RiskEditOutcome[]) => void): Promise<void>;
  /** Reviews or escalates one risk and offers to take that back. */
  take(row: RiskRow, step: RiskStep): Promise<void>;
  /** Raises the work item that the risk has become. */
  occur(row: RiskRow, summary: string): Promise<void>;
  /** Takes over risks as they now stand. */
  replace(risks: readonly RiskRow[]): void;
  /** Reads the counts and findings anew; `work` as well as what happened to linked work since the last look. */
  refresh(also?: 'work'): void;
}

interface Register extends Pick<Asking<'risk-register'>, 'put' | 'refresh'> {
  readonly refreshWork: () => void;
}

/** Commands whose answers go into the register at once; the counts and the heat map follow with the next answer. */
export function riskCommands({ put, refresh: refreshRegister, refreshWork }: Register): RiskCommands {
  const replace = (risks: readonly RiskRow[]) => {
    const newer = new Map(risks.map((risk) => [risk.key, risk]));
    put((answer) => {
      const { register } = answer.value;
      const rows = register.rows.map((row) => newer.get(row.key) ?? row);
      return { ...answer, value: { ...answer.value, register: { ...register, rows } } };
    });
  };
  const refresh = (also?: 'work') => {
    refreshRegister();
    if (also) refreshWork();
  };
  const take = (risk: RiskRow | undefined, also?: 'work') => {
    if (risk) replace([risk]);
    refresh(also);
  };
  /** Of a conflict the register at once shows what stands. */
  const showing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof AskError && error.problem.standing) take(error.problem.standing.risk);
      throw error;
    }
  };
  const write = async (edit: RiskEditOf) => {
    const { value }: { value: IssueRisk } = await showing(ask('edit-risk', edit));
    take(value.risk);
  };
  const undoing = (issue: string, back: () => Promise<void>, words: string) => () => {
    back().then(
      () => confirmDone(words),
      (error: unknown) => reportFailure(`${issue} could not be changed back`, problemOf(error).message),
    );
  };
  return {
    replace,
    refresh,
    async edit(row, edit, done) {
      const { key: issue } = row;
      const back = riskBefore(row, edit);
      await write({ issue, edit, seen: back });
      const undo = () => write({ issue, edit: back, seen: edit });
      confirmDone(done, undoing(issue, undo, `${issue} is as it was before`));
    },
    async editMany(edits, told) {
      try {
        for (let from = 0; from < edits.length; from += most) {
          const part = edits.slice(from, from + most);
          const { outcomes } = (await ask('edit-risks', { edits: part })).value;
          replace(outcomes.flatMap((outcome) => (outcome.done ? [outcome.risk] : [])));
          told(outcomes);
        }
      } finally {
        refresh();
      }
    },
    async take(row, step) {
      const after = await showing(takeStep(row, step));
      take(after, 'work');
      if (!after) return;
      const back = async () => take(await showing(takeStepBack(row, after, step)), 'work');
      confirmDone(
        `${row.key}: ${stepWords(step).toLowerCase()}`,
        undoing(row.key, back, `${row.key}. ${backWords(step)}`),
      );
    },
    async occur(row, summary) {
      const { risk, occurredAs } = (await ask('mark-risk-occurred', { issue: row.key, summary })).value;
      take(risk.risk, 'work');
      confirmDone(`${row.key} has occurred as ${occurredAs}, which is linked to it`);
    },
  };
}
