import { RandomStream } from '../local/demo/random';
import { addDays } from '../src/model/date';
import { noTeam, type TeamPlan } from '../src/model/team-plan';
import { accountId, firstId } from './as-seed';
import { asOf, type GeneratedWork, type Portfolio } from './portfolio';

const people = 200;
const issues = 30_000;

/** Two hundred people with 30,000 open issues, to be spread over sixty projects. */
export function teamPortfolio(): Portfolio {
  const random = new RandomStream('a large team');
  const work = Array.from({ length: issues }, (_, index): GeneratedWork => {
    const start = addDays(asOf, random.between(-30, 200));
    return {
      kind: 'work',
      number: index + 1,
      summary: `Piece of work number ${index + 1} of this large portfolio`,
      created: addDays(asOf, -random.between(30, 730)),
      person: random.between(1, people),
      done: false,
      start,
      due: addDays(start, random.between(0, 40)),
      ...(random.chance(0.9) && { remainingHours: random.between(1, 80) / 4 }),
    };
  });
  return { people, issues: work };
}

const team: TeamPlan = {
  ...noTeam,
  version: 1,
  focusPercent: 80,
  members: Array.from({ length: people }, (_, at) => ({
    accountId: accountId(at + 1),
    team: `Team ${at % 12}`,
    role: `Role ${at % 9}`,
    involvementPercent: 50,
  })),
};

/** All of them as the team of the first project, and a few in the team of each other one, as the app keeps them. */
export function teamRecords(projects: number): readonly (readonly [string, unknown])[] {
  return Array.from({ length: projects }, (_, at) => {
    const members = at === 0 ? team.members : team.members.filter((__, person) => person % projects === at);
    return [`team:project:${firstId + at}`, { v: 1, team: { ...team, members } }] as const;
  });
}
