import type { ComparedActivity } from '../../../src/analysis/compared-activity';
import type { PlanHere } from '../../../src/api/plan';
import { ask as askApp } from '../../ask';

/** Jira and the last import, as far as the person may see them. */
export interface PlanSidesHere {
  readonly here: PlanHere;
  readonly base: readonly ComparedActivity[];
  readonly hidden: readonly string[];
}

export async function readSides(project: string, plan: string, ask: typeof askApp = askApp): Promise<PlanSidesHere> {
  const [{ value: here }, remembered] = await Promise.all([
    ask('plan-here', { project }),
    readBase(project, plan, ask),
  ]);
  return { here, ...remembered };
}

async function readBase(project: string, plan: string, ask: typeof askApp) {
  const base: ComparedActivity[] = [];
  const hidden: string[] = [];
  for (let part = 0, parts = 1; part < parts; part += 1) {
    const { value } = await ask('plan-base', { project, plan, part });
    base.push(...value.activities);
    hidden.push(...value.hidden);
    parts = value.parts;
  }
  return { base, hidden };
}
