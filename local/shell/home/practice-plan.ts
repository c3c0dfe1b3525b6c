import * as v from 'valibot';
import type { Host } from '../../runtime/host';
import { practicePlan } from '../../demo/practice-plan';

const exported = v.object({ ok: v.literal(true), value: v.object({ value: v.object({ content: v.string() }) }) });

/** A Microsoft Project file to try the import of plans with, made from a project as it stands; `undefined` where none can be. */
export async function practicePlanOf(host: Host, project: string, accountId: string): Promise<string | undefined> {
  const reply = await host.resolve('export-schedule', { project, format: 'mspdi' }, { accountId });
  const parsed = v.safeParse(exported, reply);
  return parsed.success ? practicePlan(parsed.output.value.value.content) : undefined;
}
