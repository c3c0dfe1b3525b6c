import { DemoClock, type Offset } from './demo-clock';
import { person, type PersonId } from './people';
import type { LeaveEntry } from '../../src/api/capacity';
import type { IsoDate } from '../../src/model/date';
import type { Region, WeekHours } from '../../src/model/person-time';
import { noTeam, type TeamMember, type TeamPlan, type TeamSource } from '../../src/model/team-plan';

type Place = readonly [who: PersonId, team: string, role: string, involvementPercent: number];

/** Of the architect more than all of her time is promised, of the coordinator all; of nobody else too much. */
const places: Readonly<Record<string, readonly Place[]>> = {
  ERP: [
    ['ingrid', 'Project office', 'Project manager', 100],
    ['aoife', 'Project office', 'Coordinator', 40],
    ['viktor', 'Project office', 'Sponsor', 10],
    ['priya', 'Technology', 'Solution architect', 80],
    ['nikhil', 'Technology', 'Data engineer', 100],
    ['tomasz', 'Technology', 'Platform engineer', 50],
    ['samuel', 'Technology', 'Security engineer', 30],
    ['weiling', 'Business readiness', 'Test lead', 100],
    ['elena', 'Business readiness', 'Process owner', 80],
    ['grace', 'Business readiness', 'Training manager', 50],
  ],
  NET: [
    ['kwame', 'Project office', 'Project manager', 100],
    ['aoife', 'Project office', 'Coordinator', 30],
    ['duc', 'Network', 'Platform engineer', 80],
    ['samuel', 'Network', 'Security engineer', 60],
    ['priya', 'Network', 'Solution architect', 60],
    ['tomasz', 'Network', 'Platform engineer', 20],
  ],
  M365: [
    ['leila', 'Project office', 'Project manager', 100],
    ['aoife', 'Project office', 'Coordinator', 30],
    ['farah', 'Messaging', 'Platform engineer', 100],
    ['tomasz', 'Messaging', 'Platform engineer', 20],
    ['grace', 'Adoption', 'Training manager', 50],
  ],
};

/** [K35] A group that one project takes its people from; somebody has joined it since, for the share that is left of him. */
function migrationGroup(today: IsoDate): TeamSource {
  const known = (['nikhil', 'elena'] as const).map((who) => person(who).accountId);
  const knownOn = new DemoClock(today).date(-12);
  const place = { team: 'Technology', role: 'Data engineer', involvementPercent: 20 };
  return { kind: 'group', id: 'g-migration', name: 'data-migration', ...place, known, knownOn };
}

/** The teams of the demo's projects, by key. */
export function demoTeams(today: IsoDate): Readonly<Record<string, TeamPlan>> {
  const sources: Readonly<Record<string, readonly TeamSource[]>> = { ERP: [migrationGroup(today)] };
  return Object.fromEntries(
    Object.entries(places).map(([key, members]) => [
      key,
      { ...noTeam, members: members.map(memberOf), sources: sources[key] ?? [] },
    ]),
  );
}

function memberOf([who, team, role, involvementPercent]: Place): TeamMember {
  return { accountId: person(who).accountId, team, role, involvementPercent };
}

interface DemoTime {
  readonly who: PersonId;
  /** A project with the person in its team. */
  readonly project: string;
  readonly region?: Region;
  readonly hoursByWeekday?: WeekHours;
  readonly countsHidden?: true;
}

/** Where people live, who works less than a full week as the leave pages say, and of whom hours of hidden work may be told. */
const times: readonly DemoTime[] = [
  { who: 'aoife', project: 'ERP', region: { country: 'IE' } },
  { who: 'tomasz', project: 'ERP', region: { country: 'PL' } },
  { who: 'nikhil', project: 'ERP', region: { country: 'IN' } },
  { who: 'ingrid', project: 'ERP', region: { country: 'NO' } },
  { who: 'kwame', project: 'NET', region: { country: 'GB', part: 'ENG' }, hoursByWeekday: [8, 8, 8, 8, 4, 0, 0] },
  { who: 'leila', project: 'M365', region: { country: 'FR' }, hoursByWeekday: [8, 8, 8, 8, 0, 0, 0] },
  { who: 'duc', project: 'NET', region: { country: 'VN' } },
  { who: 'weiling', project: 'ERP', region: { country: 'SG' } },
  { who: 'farah', project: 'M365', region: { country: 'MY' } },
  { who: 'samuel', project: 'ERP', region: { country: 'NG' }, countsHidden: true },
  { who: 'priya', project: 'ERP', countsHidden: true },
  { who: 'elena', project: 'ERP', region: { country: 'BG' }, hoursByWeekday: [8, 4, 8, 4, 8, 0, 0] },
  { who: 'grace', project: 'ERP', hoursByWeekday: [8.5, 8.5, 8.5, 0, 0, 0, 0] },
  { who: 'viktor', project: 'ERP', region: { country: 'SE' } },
];

export const demoTimes = times.map(({ who, ...rest }) => ({ account: person(who).accountId, version: 0, ...rest }));

type Away = readonly [who: PersonId, project: string, from: Offset, to: Offset, reason: string];

/** What the leave pages say, in working days from today. */
const away: readonly Away[] = [
  ['weiling', 'ERP', 29, 31, 'Annual leave after UAT exit'],
  ['tomasz', 'ERP', 55, 59, 'Annual leave'],
  ['viktor', 'ERP', 5, 6, 'Year-end meeting of the group'],
  ['duc', 'NET', 10, 10, 'Training of the firewall vendor'],
  ['duc', 'NET', 42, 46, 'Tết'],
  ['samuel', 'NET', 47, 48, 'Annual leave after the Hamburg stop'],
  ['farah', 'M365', 31, 32, 'Days in lieu after wave 4'],
  ['elena', 'ERP', 6, 7, 'Quarter-end close'],
];

/** Leave by project, as it is entered there. */
export function demoLeave(today: IsoDate): ReadonlyMap<string, readonly LeaveEntry[]> {
  const clock = new DemoClock(today);
  const entries = (key: string) =>
    away.flatMap(([who, project, from, to, reason]): LeaveEntry[] =>
      project === key ? [{ account: person(who).accountId, from: clock.date(from), to: clock.date(to), reason }] : [],
    );
  return new Map(Object.keys(places).map((key) => [key, entries(key)]));
}
