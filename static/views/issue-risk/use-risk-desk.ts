import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import { riskBefore, type RiskEdit } from '../../../src/analysis/risk-edit';
import type { IssueRisk } from '../../../src/api/issue-risk';
import type { Problem } from '../../../src/api/problem';
import { ask, AskError, problemOf, type Answered } from '../../ask';
import { inquiryFor } from '../../inquiry';
import { confirmDone } from '../../parts/flag';
import { backWords, stepWords, takeStep, takeStepBack, type RiskStep } from '../risks/risk-steps';

/** What the side panel does to the risk of its work item; each throws what went wrong after it has shown what stands. */
export interface RiskDesk {
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  /** Runs one of the others and keeps its problem. */
  run(work: () => Promise<void>): Promise<boolean>;
  edit(edit: RiskEdit): Promise<void>;
  take(step: RiskStep): Promise<void>;
  occur(summary: string): Promise<void>;
}

export function useRiskDesk(
  answer: Answered<'issue-risk'>,
  risk: RiskRow,
  saved: (answer: Answered<'issue-risk'>) => void,
): RiskDesk {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const { key: issue } = risk;
  const show = (value: IssueRisk) => {
    saved({ ...answer, value });
    inquiryFor('risk-trail', { issue }).refresh();
    inquiryFor('risk-work', { project: projectOf(issue), issue }).refresh();
  };
  const showing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof AskError && error.problem.standing) show(error.problem.standing);
      throw error;
    }
  };
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const write = async (edit: RiskEdit, seen: RiskEdit) =>
    show((await showing(ask('edit-risk', { issue, edit, seen }))).value);
  const showRow = (row: RiskRow | undefined) => show({ ...answer.value, ...(row ? { risk: row } : {}) });
  return {
    problem,
    busy,
    run,
    async edit(edit) {
      const back = riskBefore(risk, edit);
      await write(edit, back);
      confirmDone(`${issue} is saved`, () => void run(() => write(back, edit)));
    },
    async take(step) {
      const after = await showing(takeStep(risk, step));
      showRow(after);
      if (!after) return;
      confirmDone(`${issue}: ${stepWords(step).toLowerCase()}`, () => {
        void run(async () => {
          showRow(await showing(takeStepBack(risk, after, step)));
          confirmDone(`${issue}. ${backWords(step)}`);
        });
      });
    },
    async occur(summary) {
      const { value } = await ask('mark-risk-occurred', { issue, summary });
      show(value.risk);
      confirmDone(`${issue} has occurred as ${value.occurredAs}`);
    },
  };
}

export function projectOf(issue: string): string {
  return issue.replace(/-\d+$/, '');
}
