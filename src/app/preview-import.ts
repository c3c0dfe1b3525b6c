import { answer } from './answer';
import { importPlanOf } from './import-plan-of';
import type { Invocation } from './invocation';
import type { Answer, Requests } from '../api';

type Preview = Requests['preview-import'];

export async function previewImport(invocation: Invocation, asked: Preview['ask']): Promise<Answer<Preview['answer']>> {
  const { open, planned } = await importPlanOf(invocation, asked);
  return answer(invocation, { project: open.project, fates: planned.map(({ fate }) => fate) });
}
