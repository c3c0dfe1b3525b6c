import type { Invocation } from './invocation';
import { readInvolvement } from './read-involvement';
import { readLiveTeam } from './read-live-team';
import { busyPeople, ownFields, readProjectRate, type OpenLoad } from './read-load';
import { readPeopleLoad } from './read-people-load';
import { holidaysOf, leaveFor } from './read-people-times';
import { readTeamNames } from './read-team-names';
import { toldTeam } from '../analysis/told-team';
import { teamOf } from '../analysis/team-of';
import { workload, type Workload } from '../analysis/workload';
import { mostPeople, readPeople } from '../atlassian/read-people';
import { readFound } from '../atlassian/read-issues';
import { watched } from '../atlassian/watched';
import type { Issue } from '../model/issue';
import { unknownTime } from '../model/person-time';
import { present } from '../model/present';
import { membersOf, type TeamMember } from '../model/team-plan';
import { readPersonTimes } from '../store/person-times';
import { readTeamPlan, readTeamPlans } from '../store/team-plan';

/** The people of a project with their time, and all that they have to do anywhere, as the reader may see it. */
export async function readWorkload(invocation: Invocation, open: OpenLoad): Promise<Workload> {
  const { jira, project, settings, asOf, permissions } = open;
  const { store, viewer } = invocation;
  const teams = watched(readTeamPlans(store));
  const loadOf = async (accounts: readonly string[]) => {
    const reading = readPersonTimes(store, accounts);
    const [load, promised] = await Promise.all([
      readPeopleLoad(invocation, open, accounts, reading),
      Promise.all([teams, reading]).then(([all, known]) => readInvolvement(open, all, known)),
    ]);
    return { ...load, promised };
  };
  const team = await readTeamPlan(store, project.id);
  const expected = accountsIn(membersOf(team));
  const ofExpected = watched(loadOf(expected));
  const [own, assignable, measured, now] = await Promise.all([
    readFound(jira, open.found, ownFields(open)),
    readPeople(jira, project.key, { query: '', most: mostPeople }),
    readProjectRate(open),
    readLiveTeam(open, team),
  ]);
  const others = [...busyPeople(own), ...accountsIn(now.members)].filter((accountId) => !expected.includes(accountId));
  const [names, ...loads] = await Promise.all([
    readTeamNames(jira, now, assignable),
    ofExpected,
    loadOf([...new Set(others)]),
  ]);
  const times = new Map(loads.flatMap((load) => [...load.times]));
  const promised = new Map(loads.flatMap((load) => [...load.promised]));
  const people = teamOf(now.members, own, names.values());
  const shown = new Set(people.map(({ person }) => person.accountId));
  const ofShown = ({ assignee }: Issue) => assignee !== undefined && shown.has(assignee.accountId);
  return workload(
    {
      asOf,
      projectKey: project.key,
      issues: [...own, ...loads.flatMap(({ elsewhere }) => elsewhere.filter(ofShown))],
      hidden: loads.flatMap(({ hidden }) => hidden.filter(ofShown)),
      ...toldTeam(now, names, { asOf, administers: permissions.administer }),
      holidays: holidaysOf(team, times.values(), open),
      ...present({ pointsRate: measured?.rate }),
      people: people.map((who) => {
        const { accountId } = who.person;
        const time = times.get(accountId) ?? unknownTime;
        const { version, hoursByWeekday, region, countsHidden } = time;
        const mayPlan = accountId === viewer.accountId || (permissions.administer && who.member);
        const leave = leaveFor(invocation, open, accountId, time);
        const known = { hoursByWeekday, region, countsHidden, promisedElsewhere: promised.get(accountId) };
        return { ...who, timeVersion: version, leave, mayPlan, ...present(known) };
      }),
    },
    settings,
  );
}

function accountsIn(members: readonly TeamMember[]): readonly string[] {
  return members.map(({ accountId }) => accountId).sort();
}
