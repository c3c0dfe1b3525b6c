import { Refusal } from './refusal';
import type { Invocation } from './invocation';
import type { ProjectSettings } from '../model/settings';
import { readSharedModel } from '../store/risk-model-library';

/**
 * [X5] Settings that name a shared model get that version's content, whatever was sent along: the newest, or the copy
 * that this project has already adopted.
 */
export async function adoptRiskModel(
  { store }: Invocation,
  wanted: ProjectSettings,
  standing: ProjectSettings,
): Promise<ProjectSettings> {
  const named = wanted.sharedRiskModel;
  if (!named) return wanted;
  const refuse = (message: string) => new Refusal({ code: 'invalid', message, field: 'sharedRiskModel' });
  const adopted = standing.sharedRiskModel;
  if (adopted?.id === named.id && adopted.version === named.version)
    return { ...wanted, riskModel: standing.riskModel };
  const shared = await readSharedModel(store, named.id);
  if (!shared) throw refuse('There is no such shared model.');
  if (shared.version !== named.version)
    throw refuse(
      `The shared model “${shared.name}” is now at version ${shared.version}. Look at that before you use it.`,
    );
  return { ...wanted, riskModel: shared.model };
}
