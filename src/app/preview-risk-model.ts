import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { riskModelPreview } from '../analysis/risk-model-preview';
import type { Answer, Questions } from '../api';

type Question = Questions['preview-risk-model'];

export async function previewRiskModel(
  invocation: Invocation,
  { project, model }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { issues } = await readRegister(open, 'risks');
  const preview = riskModelPreview(issues, open.settings, model, open.asOf);
  return answer(invocation, { project: open.project, preview });
}
