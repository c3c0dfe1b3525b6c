import type { IssueStatus, StatusCategory } from '../model/issue';
import type { OfferedStatus } from './offered-statuses';

/** A status that some of the chosen work can be moved to here, and what cannot, with the reason. */
export interface CommonStatus {
  readonly status: IssueStatus;
  readonly reached: readonly string[];
  readonly barred: readonly { readonly issue: string; readonly why: string }[];
}

type Steps =
  | { readonly issue: string; readonly status: IssueStatus; readonly offered: readonly OfferedStatus[] }
  | { readonly issue: string; readonly problem: { readonly message: string } };

const order: readonly StatusCategory[] = ['to-do', 'in-progress', 'done'];

/** [L20] Every status that is offered to at least one; work that stands there already is neither reached nor barred. */
export function commonStatuses(steps: readonly Steps[]): readonly CommonStatus[] {
  const all = new Map<string, IssueStatus>();
  for (const one of steps) if ('offered' in one) for (const { status } of one.offered) all.set(status.name, status);
  return [...all.values()]
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
    .map((status) => {
      const judged = steps.flatMap((one) => judge(one, status.name));
      return {
        status,
        reached: judged.flatMap(({ issue, why }) => (why === undefined ? [issue] : [])),
        barred: judged.flatMap(({ issue, why }) => (why === undefined ? [] : [{ issue, why }])),
      };
    });
}

function judge(steps: Steps, to: string): { readonly issue: string; readonly why?: string }[] {
  const { issue } = steps;
  if ('problem' in steps) return [{ issue, why: steps.problem.message }];
  if (steps.status.name === to) return [];
  const step = steps.offered.find(({ status }) => status.name === to);
  if (!step) return [{ issue, why: `Jira offers you no step to it from “${steps.status.name}”.` }];
  if (step.demands.length === 0) return [{ issue }];
  return [{ issue, why: `Not possible here, Jira asks for ${step.demands.join(', ')}: open it in Jira.` }];
}
