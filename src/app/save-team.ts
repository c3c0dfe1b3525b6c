import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { readLivePeople } from '../atlassian/read-source-people';
import { isHolidayRegion } from '../holidays/public-holidays';
import type { Region } from '../model/person-time';
import { sourceKey, type TeamSource } from '../model/team-plan';
import { fitsRecord } from '../store/fits-record';
import { changeTeamPlan, readTeamPlan } from '../store/team-plan';

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
  const followed = new Set(standing.sources.map(sourceKey));
  const chosen = team.sources.filter((source) => !followed.has(sourceKey(source)));
  await refuseUnlessTold(open, chosen);
  const next = { ...team, version: team.version + 1 };
  if (!fitsRecord(next)) throw new Refusal({ code: 'invalid', message: tooLarge, field: 'team' });
  const saved = await changeTeamPlan(invocation.store, open.project.id, ({ version }) => {
    refuseUnlessNewest(version, team.version, 'the team');
    return next;
  });
  return answer(invocation, { team: saved });
}

const tooLarge =
  'There is no room for a team of this size: take people out of it, or give shorter names to teams and roles.';

/** [K35] The app tells everybody who is in them, so whoever chooses them has to be told by Jira as well. */
async function refuseUnlessTold({ jira, project }: OpenProject, chosen: readonly TeamSource[]): Promise<void> {
  const told = await readLivePeople(jira, project.key, chosen);
  const untold = chosen.find((source) => !told.has(sourceKey(source)));
  if (!untold) return;
  const message = `Jira does not tell you who is in the ${untold.kind} ${untold.name}, so the team cannot follow it. Nothing was written.`;
  throw new Refusal({ code: 'not-allowed', message, field: 'team.sources' });
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
