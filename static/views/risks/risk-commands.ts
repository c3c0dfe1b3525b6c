import type { IssueRisk } from '../../../src/api';
import type { RiskEdit } from '../../../src/api/risk';
import type { RiskRow } from '../../../src/analysis/risk-register';
import { ask, problemOf } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';
import type { Asking } from '../../use-answer';

/** What may be done to a risk from its line in the register. */
export interface RiskCommands {
  /** Writes the edit to Jira; `done` says in words how it then stands, `back` is the edit that undoes it. */
  edit(row: RiskRow, edit: RiskEdit, back: RiskEdit, done: string): Promise<void>;
  review(row: RiskRow): Promise<void>;
}

/** Commands whose answers go into the register at once; the counts and the heat map follow with the next answer. */
export function riskCommands({ put, refresh }: Pick<Asking<'risk-register'>, 'put' | 'refresh'>): RiskCommands {
  const take = ({ risk }: IssueRisk) => {
    if (risk)
      put((answer) => {
        const { register } = answer.value;
        const rows = register.rows.map((row) => (row.key === risk.key ? risk : row));
        return { ...answer, value: { ...answer.value, register: { ...register, rows } } };
      });
    refresh();
  };
  const write = async (issue: string, edit: RiskEdit) => take((await ask('edit-risk', { issue, edit })).value);
  return {
    async edit({ key }, edit, back, done) {
      await write(key, edit);
      confirmDone(done, () => {
        write(key, back).then(
          () => confirmDone(`${key} is as it was before`),
          (error: unknown) => reportFailure(`${key} could not be changed back`, problemOf(error).message),
        );
      });
    },
    async review({ key }) {
      take((await ask('review-risk', { issue: key })).value);
      confirmDone(`${key} was reviewed today`);
    },
  };
}
