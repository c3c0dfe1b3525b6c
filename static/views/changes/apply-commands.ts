import type { ChangeRow } from '../../../src/analysis/change-row';
import type { ActivityEditOf, ActivityEditOutcome } from '../../../src/api/activity';
import { ask, AskError, problemOf } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';
import type { ChangeCommands } from './change-commands';

/** What may be done to the plan by an approved request. */
export interface ApplyCommands {
  apply(row: ChangeRow, edits: readonly ActivityEditOf[]): Promise<void>;
  takeBack(row: ChangeRow): Promise<void>;
}

export function applyCommands({ replace, refresh }: Pick<ChangeCommands, 'replace' | 'refresh'>): ApplyCommands {
  const tellFailed = (outcomes: readonly ActivityEditOutcome[]) => {
    const failed = outcomes.flatMap((outcome) =>
      outcome.done ? [] : [`${outcome.issue}: ${outcome.problem.message}`],
    );
    if (failed.length > 0)
      reportFailure(`${failed.length} of ${outcomes.length} work items were not moved`, failed.join(' '));
    return failed;
  };
  const takeBack = async ({ key: issue }: ChangeRow) => {
    const { change, outcomes } = (await ask('take-back-change', { issue })).value;
    replace([change]);
    refresh();
    if (tellFailed(outcomes).length === 0) confirmDone(`The plan is as it was before ${issue}`);
  };
  return {
    takeBack,
    async apply(row, edits) {
      const { key: issue } = row;
      const { change, outcomes } = (await ask('apply-change', { issue, edits })).value;
      replace([change]);
      refresh();
      const failed = tellFailed(outcomes);
      if (change.planNotUpdated)
        throw new AskError({ code: 'conflict', message: failed.join(' ') || 'Nothing was moved.' });
      confirmDone(
        `The plan is updated by ${issue}: ${outcomes.filter(({ done }) => done).length} work items moved`,
        () => {
          takeBack(change).catch((error: unknown) =>
            reportFailure(`The plan could not be put back before ${issue}`, problemOf(error).message),
          );
        },
      );
    },
  };
}
