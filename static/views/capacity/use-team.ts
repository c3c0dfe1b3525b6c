import { useState } from 'react';
import type { Workload } from '../../../src/analysis/workload';
import type { Person } from '../../../src/model/person';
import { takenIn, withMembers, withoutPerson, withoutSource, withSource } from '../../../src/model/team-changes';
import { memberFrom, type TeamMember, type TeamPlan, type TeamSource } from '../../../src/model/team-plan';
import { ask, problemOf } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';

export interface TeamEditing {
  readonly busy: boolean;
  readonly problem: string | undefined;
  save: (team: TeamPlan, done: string) => Promise<boolean>;
  add: (people: readonly Person[]) => Promise<boolean>;
  place: (member: TeamMember) => Promise<boolean>;
  remove: (accountId: string) => Promise<boolean>;
  /** A group or role that the team follows from now on, or what is changed about one. */
  follow: (source: TeamSource, done: string) => Promise<boolean>;
  unfollow: (source: TeamSource) => Promise<boolean>;
  /** Keeps somebody who left a group or role, as if picked by hand. */
  keep: (source: TeamSource, person: Person) => Promise<boolean>;
  /** Takes somebody in again who was left out. */
  takeIn: (person: Person) => Promise<boolean>;
}

/** Changes the team as it was last read; whoever comes second is told, and every change can be taken back. */
export function useTeam(project: string, workload: Workload, changed: () => void): TeamEditing {
  const { people, sources } = workload;
  const [last, setLast] = useState(workload.team);
  // What was saved here may be newer than what was read: a second change begins from it.
  const team = last.version > workload.team.version ? last : workload.team;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (next: TeamPlan): Promise<TeamPlan | undefined> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { value } = await ask('save-team', { project, team: next });
      setLast(value.team);
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
  return {
    busy,
    problem,
    save,
    add: (chosen) => {
      const known = new Set(people.flatMap(({ person, member }) => (member ? [person.accountId] : [])));
      const fresh = chosen.filter(({ accountId }) => !known.has(accountId));
      const place = { team: '', role: '', involvementPercent: 100 };
      const members = fresh.map(({ accountId }) => ({ accountId, ...place }));
      const done = `${fresh.length} ${fresh.length === 1 ? 'person' : 'people'} added to the team`;
      return save(withMembers(team, members), done);
    },
    place: (member) => save(withMembers(team, [member]), 'Place in the team changed'),
    remove: (gone) => {
      const sourced = sources.some(({ accounts }) => accounts.includes(gone));
      return save(withoutPerson(team, gone, sourced), 'Taken out of the team');
    },
    follow: (source, done) => save(withSource(team, source), done),
    unfollow: (source) => save(withoutSource(team, source), `The team no longer follows ${source.name}`),
    keep: (source, { accountId, name }) =>
      save(withMembers(team, [memberFrom(source, accountId)]), `${name} kept in the team`),
    takeIn: ({ accountId, name }) => save(takenIn(team, accountId), `${name} taken into the team again`),
  };
}
