import { workloadOf } from '../analysis/workload-of';
import type { Invocation } from './invocation';
import type { OpenLoad } from './read-load';
import { holidaysOf, leaveFor } from './read-people-times';
import { readTeamLoad } from './read-team-load';
import { toldTeam } from '../analysis/told-team';
import type { Workload } from '../analysis/workload';
import { readVersions } from '../atlassian/read-versions';
import { unknownTime } from '../model/person-time';
import { present } from '../model/present';

/** The people of a project with their time, and all that they have to do anywhere, as the reader may see it. */
export async function readWorkload(invocation: Invocation, open: OpenLoad): Promise<Workload> {
  const { project, settings, asOf, permissions } = open;
  const { viewer } = invocation;
  const [load, versions] = await Promise.all([readTeamLoad(invocation, open), readVersions(open.jira, project.id)]);
  const { team, names, people, rate, issues, hidden, times, promised } = load;
  return workloadOf(
    {
      asOf,
      projectKey: project.key,
      issues,
      hidden,
      versions,
      ...toldTeam(team, names, { asOf, administers: permissions.administer }),
      holidays: holidaysOf(team.plan, times.values(), open),
      ...present({ pointsRate: rate }),
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
