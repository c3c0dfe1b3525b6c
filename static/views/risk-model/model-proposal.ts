import type { SharedRiskModel } from '../../../src/api/risk';
import type { RiskModel } from '../../../src/model/risk-model';
import type { ProjectSettings } from '../../../src/model/settings';
import { ask, type Answered } from '../../ask';
import type { ModelWork } from './use-model-work';

/** What is looked at before it is saved: an edited model, or a shared one that the project would use. */
export type Proposal =
  | { readonly kind: 'edited'; readonly work: ModelWork }
  | { readonly kind: 'adopted'; readonly shared: SharedRiskModel; readonly seen: ProjectSettings };

export function modelOf(proposal: Proposal): RiskModel {
  return proposal.kind === 'edited' ? proposal.work.draft.model : proposal.shared.model;
}

export function titleOf(proposal: Proposal): string {
  if (proposal.kind === 'adopted') return `Use “${proposal.shared.name}”, version ${proposal.shared.version}`;
  const { shared } = proposal.work;
  return shared ? `Save version ${shared.version + 1} of “${shared.name}”` : 'Save as the model of this project';
}

/** Saves a proposal: a shared model first where it was shared, then what the project weighs its risks by. */
export async function saveProposal(project: string, proposal: Proposal): Promise<Answered<'save-settings'>> {
  if (proposal.kind === 'adopted') {
    const { shared, seen } = proposal;
    const sharedRiskModel = { id: shared.id, version: shared.version };
    return ask('save-settings', { project, settings: { ...seen, riskModel: shared.model, sharedRiskModel }, seen });
  }
  const { draft, seen, shared } = proposal.work;
  const riskModel = draft.model;
  const { sharedRiskModel: _, ...own } = seen;
  if (!shared) return ask('save-settings', { project, settings: { ...own, riskModel }, seen });
  const { id, name, version } = shared;
  const { saved } = (await ask('save-risk-model', { project, id, name, model: riskModel, seen: version })).value;
  return ask('save-settings', { project, settings: { ...own, riskModel, sharedRiskModel: saved }, seen });
}

/** Makes a model that others may use, from the one that the project uses, and uses it here. */
export async function shareModel(
  project: string,
  name: string,
  seen: ProjectSettings,
): Promise<Answered<'save-settings'>> {
  const { saved } = (await ask('save-risk-model', { project, name, model: seen.riskModel })).value;
  return ask('save-settings', { project, settings: { ...seen, sharedRiskModel: saved }, seen });
}
