import { useState } from 'react';
import type { Person } from '../../../src/model/person';
import type { TeamMember, TeamPlan } from '../../../src/model/team-plan';
import { ask, problemOf } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';

export interface TeamEditing {
  readonly busy: boolean;
  readonly problem: string | undefined;
  save: (team: TeamPlan, done: string) => Promise<boolean>;
  add: (people: readonly Person[], team: string) => Promise<boolean>;
  place: (member: TeamMember) => Promise<boolean>;
  remove: (accountId: string) => Promise<boolean>;
}

/** Changes the team as it was last read; whoever comes second is told, and every change can be taken back. */
export function useTeam(project: string, team: TeamPlan, changed: () => void): TeamEditing {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (next: TeamPlan): Promise<TeamPlan | undefined> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { value } = await ask('save-team', { project, team: next });
      changed();
      return value.team;
    } catch (error) {
      const { message } = problemOf(error);
      setProblem(message);
      reportFailure('The team was not changed', message);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const save = async (next: TeamPlan, done: string): Promise<boolean> => {
    const saved = await send(next);
    if (saved) confirmDone(done, () => void send({ ...team, version: saved.version }));
    return saved !== undefined;
  };
  const withMembers = (members: readonly TeamMember[], done: string) => save({ ...team, members }, done);
  return {
    busy,
    problem,
    save,
    add: (people, name) => {
      const known = new Set(team.members.map(({ accountId }) => accountId));
      const fresh = people.filter(({ accountId }) => !known.has(accountId));
      const place = { team: name, role: '', involvementPercent: 100 };
      const members = [...team.members, ...fresh.map(({ accountId }) => ({ accountId, ...place }))];
      return withMembers(members, `${fresh.length} ${fresh.length === 1 ? 'person' : 'people'} added to the team`);
    },
    place: (member) => {
      const others = team.members.filter(({ accountId }) => accountId !== member.accountId);
      return withMembers([...others, member], 'Place in the team changed');
    },
    remove: (gone) =>
      withMembers(
        team.members.filter(({ accountId }) => accountId !== gone),
        'Taken out of the team',
      ),
  };
}
