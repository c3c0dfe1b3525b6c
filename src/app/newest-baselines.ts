import type { OpenProject } from './open-project';
import { mostPlanBaselines } from '../analysis/plan-baselines';
import type { Baseline } from '../model/baseline';
import { readBaseline, readBaselines } from '../store/baselines';
import type { KeyValue } from '../store/key-value';

/** The newest baselines of a project that nobody has removed, as many as a file of a plan has room for. */
export async function newestBaselines(
  { project }: Pick<OpenProject, 'project'>,
  store: KeyValue,
): Promise<readonly Baseline[]> {
  const { heads } = await readBaselines(store, project.id);
  const newest = heads.filter(({ removal }) => !removal).slice(-mostPlanBaselines);
  const read = await Promise.all(newest.map(({ number }) => readBaseline(store, project.id, number)));
  return read.filter((one) => one !== undefined);
}
