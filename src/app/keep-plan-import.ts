import * as v from 'valibot';
import { answer } from './answer';
import type { Invocation } from './invocation';
import { openForImport, ownImport } from './plan-access';
import { comparedTask } from './plan-shapes';
import { Refusal } from './refusal';
import type { Answer, Requests } from '../api';
import { deleteParts, keepPlanImport, lastOf, readPart, readPlanImports, writePart } from '../store/plan-imports';

type Command = Requests['keep-plan-import'];

const kept = v.fallback(v.object({ activities: v.array(comparedTask) }), { activities: [] });

/** A value of Forge's storage holds 240 KiB. */
const longestPart = 200_000;

/**
 * Keeps what the next import of the plan is compared with, part by part. Tasks that the importer was not shown stay
 * remembered as they were; the last part closes the import, and until then the one before stands.
 */
export async function keepPlanImportPart(
  invocation: Invocation,
  { project, id, part, parts, activities, hidden }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const { store, now } = invocation;
  const open = await openForImport(invocation, project);
  const record = await ownImport(invocation, open, id);
  if (record.state !== 'open' || part >= parts)
    throw new Refusal({ code: 'conflict', message: 'This import is closed; begin another.' });
  const projectId = open.project.id;
  const imports = await readPlanImports(store, projectId);
  const before = lastOf(imports, record.plan);
  const wanted = new Set(hidden);
  const unseen: v.InferOutput<typeof comparedTask>[] = [];
  for (let each = 0; wanted.size > 0 && each < (before?.base ?? 0); each += 1) {
    const stored = await readPart(store, projectId, { kind: 'base', id: before?.id ?? '', part: each });
    unseen.push(...v.parse(kept, stored).activities.filter((task) => wanted.has(task.id)));
  }
  const value = { v: 1, activities: [...activities, ...unseen] };
  if (new TextEncoder().encode(JSON.stringify(value)).length > longestPart)
    throw new Refusal({ code: 'invalid', message: 'The part is too long to be kept.', field: 'activities' });
  await writePart(store, projectId, { kind: 'base', id, part }, value);
  if (part + 1 < parts) return answer(invocation, { kept: activities.length });
  await keepPlanImport(store, projectId, { ...record, base: parts, state: 'done', closedAt: now });
  const older = imports.filter((one) => one.plan === record.plan && one.id !== id && one.id !== before?.id);
  for (const one of older.filter(({ base, journal }) => base + journal > 0)) {
    await deleteParts(store, projectId, one);
    await keepPlanImport(store, projectId, { ...one, base: 0, journal: 0 });
  }
  return answer(invocation, { kept: activities.length });
}
