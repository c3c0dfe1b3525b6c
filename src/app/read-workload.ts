import type { Invocation } from './invocation';
import { readInvolvement } from './read-involvement';
import { busyPeople, ownFields, readProjectRate, type OpenLoad } from './read-load';
import { readPeopleLoad } from './read-people-load';
import { holidaysOf, leaveFor } from './read-people-times';
import { teamOf } from '../analysis/team-of';
import { workload, type Workload } from '../analysis/workload';
import { mostPeople, readPeople } from '../atlassian/read-people';
import { readFound } from '../atlassian/read-issues';
import { readVersions } from '../atlassian/read-versions';
import { watched } from '../atlassian/watched';
import { unknownTime } from '../model/person-time';
import { present } from '../model/present';
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
  const members = team.members.map(({ accountId }) => accountId).sort();
  const ofMembers = watched(loadOf(members));
  const [own, assignable, measured, versions] = await Promise.all([
    readFound(jira, open.found, ownFields(open)),
    readPeople(jira, project.key, { query: '', most: mostPeople }),
    readProjectRate(open),
    readVersions(jira, project.id),
  ]);
  const others = busyPeople(own).filter((accountId) => !members.includes(accountId));
  const loads = await Promise.all([ofMembers, loadOf(others)]);
  const times = new Map(loads.flatMap((load) => [...load.times]));
  const promised = new Map(loads.flatMap((load) => [...load.promised]));
  return workload(
    {
      asOf,
      projectKey: project.key,
      issues: [...own, ...loads.flatMap(({ elsewhere }) => elsewhere)],
      hidden: loads.flatMap(({ hidden }) => hidden),
      versions,
      team,
      holidays: holidaysOf(team, times.values(), open),
      ...present({ pointsRate: measured?.rate }),
      people: teamOf(team, own, assignable).map((who) => {
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
