import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { readInvolvement } from './read-involvement';
import { readLiveTeam } from './read-live-team';
import { Refusal } from './refusal';
import { isOverpromised } from '../analysis/overpromised';
import { openJira } from '../atlassian/open-jira';
import { present } from '../model/present';
import { readPersonTimes } from '../store/person-times';
import { readTeamPlan, readTeamPlans } from '../store/team-plan';

/** [K31] Refuses, in the same words whatever there is, unless the person is promised to too many as far as the reader may know. */
export async function requireSeenPromise(
  invocation: Invocation,
  { jira, project }: OpenProject,
  account: string,
): Promise<void> {
  const { store } = invocation;
  const app = openJira({ ...invocation, user: invocation.app });
  const [plan, teams, times] = await Promise.all([
    readTeamPlan(store, project.id),
    readTeamPlans(store),
    readPersonTimes(store, [account]),
  ]);
  const [{ members }, promised] = await Promise.all([
    readLiveTeam({ app, project }, plan),
    readInvolvement({ jira, app, project }, teams, times),
  ]);
  const member = members.find(({ accountId }) => accountId === account);
  if (member && isOverpromised(project.key, { ...member, ...present({ promisedElsewhere: promised.get(account) }) }))
    return;
  const message = 'Nothing of this kind stands, or you are not allowed to see it.';
  throw new Refusal({ code: 'not-found', message });
}
