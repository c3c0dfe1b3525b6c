import { membersOf, noTeam, type TeamPlan, type TeamSource } from '../../../src/model/team-plan';

const source = (id: string, known: readonly string[], facts: Partial<TeamSource> = {}): TeamSource => ({
  kind: 'group',
  id,
  name: id,
  team: id,
  role: 'Engineer',
  involvementPercent: 50,
  known,
  knownOn: '2026-11-02',
  ...facts,
});
const plan = (facts: Partial<TeamPlan>): TeamPlan => ({ ...noTeam, ...facts });
const shares = (team: TeamPlan, live: Readonly<Record<string, readonly string[]>> = {}) =>
  membersOf(team, new Map(Object.entries(live))).map(
    ({ accountId, involvementPercent }) => `${accountId} ${involvementPercent}`,
  );

describe('who is in a team', () => {
  it('[K35] takes the people of a group as they are now, with what holds for the group', () => {
    expect(shares(plan({ sources: [source('net', ['ben'])] }), { 'group net': ['ben', 'eve'] })).toEqual([
      'ben 50',
      'eve 50',
    ]);
  });

  it('[K35] lets what is said of a person win over what is said of the group', () => {
    const members = [{ accountId: 'eve', team: 'Board', role: 'Sponsor', involvementPercent: 10 }];
    const team = plan({ members, sources: [source('net', ['ben', 'eve'])] });
    expect(shares(team)).toEqual(['eve 10', 'ben 50']);
  });

  it('[K35] has everybody once, by the first source that has them', () => {
    const sources = [source('net', ['ben']), source('sec', ['ben', 'dora'], { involvementPercent: 20 })];
    expect(shares(plan({ sources }))).toEqual(['ben 50', 'dora 20']);
  });

  it('[K35] leaves people out though a source has them, but nobody who was picked', () => {
    const members = [{ accountId: 'eve', team: '', role: '', involvementPercent: 100 }];
    const sources = [source('net', ['ben', 'eve'])];
    expect(shares(plan({ members, sources, leftOut: ['ben', 'eve'] }))).toEqual(['eve 100']);
  });

  it('[K35] counts the known people of a source that Jira does not tell, and no others of one that is empty now', () => {
    const sources = [source('net', ['ben']), source('sec', ['dora'])];
    expect(shares(plan({ sources }), { 'group sec': [] })).toEqual(['ben 50']);
  });
});
