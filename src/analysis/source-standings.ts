import type { IsoDate } from '../model/date';
import { dayText } from '../model/date-text';
import type { Finding } from '../model/finding';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import { membersOf, sourceKey, type LivePeople, type PeopleSource, type TeamPlan } from '../model/team-plan';

/** [K36] A group or role of a team as it stands now beside what an administrator last took note of. */
export interface SourceStanding extends PeopleSource {
  /** Accounts in it: those of now, or the known ones where Jira does not tell. */
  readonly accounts: readonly string[];
  /** In it now and not then, and in the team by that. */
  readonly joined: readonly Person[];
  /** In it then and not now, and no longer in the team by that. */
  readonly left: readonly Person[];
  /** Whether Jira tells who is in it now. */
  readonly told: boolean;
}

export function sourceStandings(
  team: TeamPlan,
  live: LivePeople,
  named: ReadonlyMap<string, Person>,
): readonly SourceStanding[] {
  const members = new Set(membersOf(team, live).map(({ accountId }) => accountId));
  const picked = new Set(team.members.map(({ accountId }) => accountId));
  return team.sources.map((source): SourceStanding => {
    const { kind, id, name, known } = source;
    const now = live.get(sourceKey(source));
    const accounts = now ?? known;
    const joined = accounts.filter((one) => !known.includes(one) && members.has(one) && !picked.has(one));
    const left = known.filter((one) => !accounts.includes(one) && !members.has(one) && !team.leftOut.includes(one));
    return {
      kind,
      id,
      name,
      accounts,
      joined: peopleOf(joined, named),
      left: peopleOf(left, named),
      told: now !== undefined,
    };
  });
}

/** By name; somebody whom Jira does not name to the reader has none. */
export function peopleOf(accounts: readonly string[], named: ReadonlyMap<string, Person>): readonly Person[] {
  return accounts
    .map((accountId) => named.get(accountId) ?? { accountId, name: 'Somebody without a name', active: false })
    .sort((a, b) => ascending(a.name, b.name));
}

/** [K35] Groups and roles whose people of now are unknown: by name to whoever may choose them. */
export function unreadSources(
  { sources }: TeamPlan,
  live: LivePeople,
  { asOf, named }: { readonly asOf: IsoDate; readonly named: boolean },
): readonly Finding[] {
  return sources
    .filter((source) => !live.has(sourceKey(source)))
    .map(({ kind, name, knownOn }): Finding => {
      const which = named ? `the ${kind} ${name}` : `a ${kind} of the team`;
      const text = `Jira does not tell the app who is in ${which} now. Those who were in it on ${dayText(knownOn, asOf)} count.`;
      return { rule: 'K35', severity: 'warning', text, issueKeys: [] };
    });
}
