import { answer } from './answer';
import type { Invocation } from './invocation';
import { openForImport } from './plan-access';
import { Refusal } from './refusal';
import type { Answer, Requests } from '../api';
import { isAbandoned, keepPlanImport, newImportId, readPlanImports, type KeptImport } from '../store/plan-imports';

type Command = Requests['begin-plan-import'];

/** Opens an import; two at once would each write against what the other has just changed. */
export async function beginPlanImport(
  invocation: Invocation,
  { project, plan, fileName, tasks }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const { store, viewer, now } = invocation;
  const open = await openForImport(invocation, project);
  const imports = await readPlanImports(store, open.project.id);
  const id = newImportId(imports, now, invocation.random());
  const counts = { created: 0, updated: 0, journal: 0, base: 0 };
  const record = { id, plan, fileName, tasks, at: now, by: viewer.accountId, state: 'open', ...counts } as const;
  await keepPlanImport(store, open.project.id, record, (standing) => {
    const isTheirs = (one: KeptImport) => one.state === 'open' && one.by !== viewer.accountId && !isAbandoned(one, now);
    if (!standing.some(isTheirs)) return;
    const message = 'Somebody else is importing a plan into this project at the moment. Try again in half an hour.';
    throw new Refusal({ code: 'conflict', message });
  });
  return answer(invocation, { id });
}
