import { takenIn, withMembers, withoutPerson, withoutSource, withSource } from '../../../src/model/team-changes';
import { membersOf, noTeam, type TeamSource } from '../../../src/model/team-plan';

const place = { team: '', role: 'Engineer', involvementPercent: 50 };
const group: TeamSource = {
  kind: 'group',
  id: 'net',
  name: 'net',
  ...place,
  known: ['ben', 'eve'],
  knownOn: '2026-11-02',
};
const team = withSource(noTeam, group);
const accounts = (plan = team) => membersOf(plan).map(({ accountId }) => accountId);

describe('changing a team', () => {
  it('[K35] leaves somebody out whom a group has, also with a place of their own, and takes them in again', () => {
    const own = withMembers(team, [{ accountId: 'eve', ...place, role: 'Lead' }]);
    const without = withoutPerson(own, 'eve', true);
    expect(accounts(without)).toEqual(['ben']);
    expect(membersOf(takenIn(without, 'eve'))[1]).toEqual({ accountId: 'eve', ...place });
  });

  it('[K35] takes somebody who was left out in again by picking them', () => {
    const picked = withMembers(withoutPerson(team, 'eve', true), [{ accountId: 'eve', ...place }]);
    expect(accounts(picked)).toEqual(['eve', 'ben']);
    expect(picked.leftOut).toEqual([]);
  });

  it('does not remember somebody as left out whom no group has', () => {
    const picked = withMembers(noTeam, [{ accountId: 'dora', ...place }]);
    expect(withoutPerson(picked, 'dora', false)).toEqual(noTeam);
  });

  it('[K35] has each group once, with the values given last', () => {
    const changed = withSource(team, { ...group, involvementPercent: 20 });
    expect(changed.sources.map(({ involvementPercent }) => involvementPercent)).toEqual([20]);
  });

  it('forgets who was left out with the last group', () => {
    expect(withoutSource(withoutPerson(team, 'eve', true), group)).toEqual(noTeam);
  });
});
