import type { SeedProject, SeedWorkflow } from './seed';

/** The workflow of a type of work; where the project names none for it, all of the project's statuses. */
export function workflowOf(
  { workflows = [], statusIds }: SeedProject,
  typeId: string | undefined,
): Pick<SeedWorkflow, 'statusIds' | 'steps'> {
  return workflows.find(({ issueTypeIds }) => typeId !== undefined && issueTypeIds.includes(typeId)) ?? { statusIds };
}
