import type { Invocation } from './invocation';
import { busyPeople, dateFields, type OpenLoad } from './read-load';
import { readLiveTeam } from './read-live-team';
import { readPeopleLoad } from './read-people-load';
import { holidaysOf, leaveFor } from './read-people-times';
import { readTeamNames } from './read-team-names';
import { pointsRate } from '../analysis/points-rate';
import { toldTeam } from '../analysis/told-team';
import { teamOf } from '../analysis/team-of';
import { workload, type Workload } from '../analysis/workload';
import { mostPeople, readPeople } from '../atlassian/read-people';
import { readDonePoints, storyPointsField } from '../atlassian/read-points';
import { readFound } from '../atlassian/read-issues';
import { watched } from '../atlassian/watched';
import type { Issue } from '../model/issue';
import { unknownTime } from '../model/person-time';
import { present } from '../model/present';
import { membersOf, type TeamMember } from '../model/team-plan';
import { readTeamPlan } from '../store/team-plan';

/** The people of a project with their time, and all that they have to do anywhere, as the reader may see it. */
export async function readWorkload(invocation: Invocation, open: OpenLoad): Promise<Workload> {
  const { jira, project, settings, asOf, permissions } = open;
  const { store, viewer } = invocation;
  const pointsField = storyPointsField(open.catalogue, project.id);
  const dates = dateFields(open);
  const selection = { ...dates, mapped: { ...dates.mapped, ...present({ storyPoints: pointsField }) } };
  const team = await readTeamPlan(store, project.id);
  const expected = accountsIn(membersOf(team));
  const ofExpected = watched(readPeopleLoad(invocation, open, expected));
  const [own, assignable, done, now] = await Promise.all([
    readFound(jira, open.found, selection),
    readPeople(jira, project.key, { query: '', most: mostPeople }),
    pointsField === undefined ? [] : readDonePoints(jira, project.key, pointsField),
    readLiveTeam(open, team),
  ]);
  const others = [...busyPeople(own), ...accountsIn(now.members)].filter((accountId) => !expected.includes(accountId));
  const [names, ...loads] = await Promise.all([
    readTeamNames(jira, now, assignable),
    ofExpected,
    readPeopleLoad(invocation, open, [...new Set(others)]),
  ]);
  const times = new Map(loads.flatMap((load) => [...load.times]));
  const people = teamOf(now.members, own, names.values());
  const shown = new Set(people.map(({ person }) => person.accountId));
  const ofShown = ({ assignee }: Issue) => assignee !== undefined && shown.has(assignee.accountId);
  const rate = pointsRate(done);
  return workload(
    {
      asOf,
      projectKey: project.key,
      issues: [...own, ...loads.flatMap(({ elsewhere }) => elsewhere.filter(ofShown))],
      hidden: loads.flatMap(({ hidden }) => hidden.filter(ofShown)),
      ...toldTeam(now, names, { asOf, administers: permissions.administer }),
      holidays: holidaysOf(team, times.values(), open),
      ...present({ pointsRate: rate }),
      people: people.map((who) => {
        const { accountId } = who.person;
        const time = times.get(accountId) ?? unknownTime;
        const { version, hoursByWeekday, region, countsHidden } = time;
        const mayPlan = accountId === viewer.accountId || (permissions.administer && who.member);
        const leave = leaveFor(invocation, open, accountId, time);
        return { ...who, timeVersion: version, leave, mayPlan, ...present({ hoursByWeekday, region, countsHidden }) };
      }),
    },
    settings,
  );
}

function accountsIn(members: readonly TeamMember[]): readonly string[] {
  return members.map(({ accountId }) => accountId).sort();
}
