import { answer } from './answer';
import { requirePermission } from './authorise';
import { scenariosFor } from './capacity-scenarios';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import { refuseUnlessNewest } from './save-team';
import type { Answer, Commands } from '../api';
import { fitsRecord } from '../store/fits-record';
import { changeScenarios, mostScenarios, readScenarios } from '../store/scenarios';

type Command = Commands['save-capacity-scenario'];

/** Keeps a scenario under its name, in place of the one that had it; without steps that one is removed. */
export async function saveCapacityScenario(
  invocation: Invocation,
  { project, seen, name, scenario }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const { store } = invocation;
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.edit, 'Whoever may edit work of the project may keep a scenario.');
  const standing = await readScenarios(store, open.project.id);
  refuseUnlessNewest(standing.version, seen, 'the scenarios');
  const given = scenario ? [{ name, steps: scenario.steps }] : [];
  const known = await scenariosFor(open, { ...standing, scenarios: [...standing.scenarios, ...given] });
  // Jira does not tell a deleted work item from a hidden one: somebody has to be able to clear away what names it.
  const clearsAway = !scenario && open.permissions.administer;
  if (!clearsAway && known.some((one) => one.name === name && one.hiddenSteps > 0)) throw refused(hidden);
  const others = standing.scenarios.filter((one) => one.name !== name);
  if (others.length + given.length > mostScenarios)
    throw refused(`No more than ${mostScenarios} scenarios can be kept.`);
  const kept = { version: seen + 1, scenarios: [...others, ...given] };
  if (!fitsRecord(kept)) throw refused('There is no room for more: remove a scenario, or pick fewer issues.');
  const scenarios = await scenariosFor(open, kept);
  await changeScenarios(store, open.project.id, ({ version }) => {
    refuseUnlessNewest(version, seen, 'the scenarios');
    return kept;
  });
  return answer(invocation, { version: kept.version, scenarios });
}

const hidden =
  'This scenario, or the one that has this name, is in part about projects that you may not see. Nothing was written.';

function refused(message: string): Refusal {
  return new Refusal({ code: 'invalid', message, field: 'name' });
}
