import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readForecast } from './read-forecast';
import { forecast } from '../analysis/forecast/forecast';
import { seededRandom } from '../analysis/forecast/seeded-random';
import type { Answer, Questions } from '../api';

type Question = Questions['forecast'];
type BasisQuestion = Questions['forecast-basis'];

/** Draws the forecast here. */
export async function askForecast(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const basis = await readForecast(open);
  return answer(invocation, { project: open.project, forecast: forecast(basis, seededRandom(basis.seed)) });
}

/** What a browser needs to draw the same forecast. */
export async function askForecastBasis(
  invocation: Invocation,
  { project }: BasisQuestion['ask'],
): Promise<Answer<BasisQuestion['answer']>> {
  const open = await openProject(invocation, project);
  return answer(invocation, { project: open.project, basis: await readForecast(open) });
}
