import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { isHolidayRegion } from '../holidays/public-holidays';
import type { Region } from '../model/person-time';
import { readTeamPlan, writeTeamPlan } from '../store/team-plan';

type Command = Commands['save-team'];

export async function saveTeam(
  invocation: Invocation,
  { project, team }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.administer, 'Only an administrator of the project may change its team.');
  checkRegion(team.region);
  const standing = await readTeamPlan(invocation.store, open.project.id);
  refuseUnlessNewest(standing.version, team.version, 'the team');
  const saved = { ...team, version: team.version + 1 };
  await writeTeamPlan(invocation.store, open.project.id, saved);
  return answer(invocation, { team: saved });
}

export function refuseUnlessNewest(standing: number, seen: number, what: string): void {
  if (standing === seen) return;
  const message = `Somebody else changed ${what} meanwhile. Nothing was written; load the page again and look at what stands now.`;
  throw new Refusal({ code: 'conflict', message });
}

export function checkRegion(region: Region | undefined): void {
  if (region === undefined || isHolidayRegion(region)) return;
  throw new Refusal({ code: 'invalid', message: 'No public holidays are known for this region.', field: 'region' });
}
