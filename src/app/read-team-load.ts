import type { Invocation } from './invocation';
import { readInvolvement } from './read-involvement';
import { readLiveTeam } from './read-live-team';
import { busyPeople, ownFields, readProjectRate, type OpenLoad } from './read-load';
import { readPeopleLoad } from './read-people-load';
import { readTeamNames } from './read-team-names';
import { teamOf } from '../analysis/team-of';
import { mostPeople, readPeople } from '../atlassian/read-people';
import { readFound } from '../atlassian/read-issues';
import { watched } from '../atlassian/watched';
import type { Issue } from '../model/issue';
import { membersOf, type TeamMember } from '../model/team-plan';
import { readPersonTimes } from '../store/person-times';
import { readTeamPlan, readTeamPlans } from '../store/team-plan';

/**
 * The people of a project with what they have to do. Those who are known to be in the team are read before it is known who is in it
 * now; who joined is read together with others who have work here, so that nobody waits longer.
 */
export async function readTeamLoad(invocation: Invocation, open: OpenLoad) {
  const { jira, project } = open;
  const { store } = invocation;
  const teams = watched(readTeamPlans(store));
  const loadOf = (accounts: readonly string[]) => readLoadOf(invocation, open, accounts, teams);
  const plan = await readTeamPlan(store, project.id);
  const expected = accountsIn(membersOf(plan));
  const ofExpected = watched(loadOf(expected));
  const [own, assignable, measured, team] = await Promise.all([
    readFound(jira, open.found, ownFields(open)),
    readPeople(jira, project.key, { query: '', most: mostPeople }),
    readProjectRate(open),
    readLiveTeam(open, plan),
  ]);
  const others = [...busyPeople(own), ...accountsIn(team.members)].filter((account) => !expected.includes(account));
  const [names, ...loads] = await Promise.all([
    readTeamNames(jira, team, assignable),
    ofExpected,
    loadOf([...new Set(others)]),
  ]);
  const people = teamOf(team.members, own, names.values());
  const shown = new Set(people.map(({ person }) => person.accountId));
  const ofShown = ({ assignee }: Issue) => assignee !== undefined && shown.has(assignee.accountId);
  return {
    team,
    names,
    people,
    rate: measured?.rate,
    issues: [...own, ...loads.flatMap(({ elsewhere }) => elsewhere.filter(ofShown))],
    hidden: loads.flatMap(({ hidden }) => hidden.filter(ofShown)),
    times: new Map(loads.flatMap((load) => [...load.times])),
    promised: new Map(loads.flatMap((load) => [...load.promised])),
  };
}

async function readLoadOf(
  invocation: Invocation,
  open: OpenLoad,
  accounts: readonly string[],
  teams: ReturnType<typeof readTeamPlans>,
) {
  const reading = readPersonTimes(invocation.store, accounts);
  const [load, promised] = await Promise.all([
    readPeopleLoad(invocation, open, accounts, reading),
    Promise.all([teams, reading]).then(([all, known]) => readInvolvement(open, all, known)),
  ]);
  return { ...load, promised };
}

function accountsIn(members: readonly TeamMember[]): readonly string[] {
  return members.map(({ accountId }) => accountId).sort();
}
