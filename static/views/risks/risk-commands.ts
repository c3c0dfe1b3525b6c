import type { IssueRisk } from '../../../src/api';
import type { RiskEdit, RiskEditOf, RiskEditOutcome } from '../../../src/api/risk';
import type { RiskRow } from '../../../src/analysis/risk-register';
import { ask, AskError, problemOf } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';
import type { Asking } from '../../use-answer';
import { editBack } from './edit-back';

/** How many risks the app edits at once. */
const most = 50;

/** What may be done to risks from the register. */
export interface RiskCommands {
  /** Writes the edit to Jira, unless somebody else changed the value meanwhile; `done` says in words how it then stands. */
  edit(row: RiskRow, edit: RiskEdit, done: string): Promise<void>;
  /** Each risk by itself; `told` hears of every part that came back. */
  editMany(edits: readonly RiskEditOf[], told: (outcomes: readonly RiskEditOutcome[]) => void): Promise<void>;
  /** Notes that open risks were looked at today; one that cannot be does not stop the others. */
  review(rows: readonly RiskRow[]): Promise<void>;
}

/** Commands whose answers go into the register at once; the counts and the heat map follow with the next answer. */
export function riskCommands({ put, refresh }: Pick<Asking<'risk-register'>, 'put' | 'refresh'>): RiskCommands {
  const replace = (risks: readonly RiskRow[]) => {
    const newer = new Map(risks.map((risk) => [risk.key, risk]));
    put((answer) => {
      const { register } = answer.value;
      const rows = register.rows.map((row) => newer.get(row.key) ?? row);
      return { ...answer, value: { ...answer.value, register: { ...register, rows } } };
    });
  };
  const take = ({ risk }: IssueRisk) => {
    if (risk) replace([risk]);
    refresh();
  };
  const write = async (edit: RiskEditOf) => {
    try {
      take((await ask('edit-risk', edit)).value);
    } catch (error) {
      // Of a conflict the register at once shows what stands.
      if (error instanceof AskError && error.problem.standing) take(error.problem.standing);
      throw error;
    }
  };
  return {
    async edit(row, edit, done) {
      const { key: issue } = row;
      const back = editBack(row, edit);
      await write({ issue, edit, seen: back });
      confirmDone(done, () => {
        write({ issue, edit: back, seen: edit }).then(
          () => confirmDone(`${issue} is as it was before`),
          (error: unknown) => reportFailure(`${issue} could not be changed back`, problemOf(error).message),
        );
      });
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
    async review(rows) {
      const reviewed: RiskRow[] = [];
      for (const { key } of rows)
        try {
          const { risk } = (await ask('review-risk', { issue: key })).value;
          if (risk) reviewed.push(risk);
        } catch (error) {
          reportFailure(`${key} could not be marked as reviewed`, problemOf(error).message);
        }
      replace(reviewed);
      refresh();
      if (reviewed.length > 0) confirmDone(`Reviewed today: ${reviewed.map(({ key }) => key).join(', ')}`);
    },
  };
}
