import { involvementOf, promisedText } from './involvement';
import type { ConflictFacts } from './load-conflict';
import { commitments } from './other-commitments';
import type { PersonWeek } from './person-weeks';
import type { Workload, WorkloadPerson } from './workload';
import type { Finding } from '../model/finding';
import { percentText } from '../model/percent-text';

/** [K31] Whether a member's shares add up to more than all of their time. */
export function isOverpromised(
  projectKey: string,
  who: Pick<WorkloadPerson, 'involvementPercent' | 'promisedElsewhere'>,
): boolean {
  return involvementOf(projectKey, { ...who, member: true }).sumPercent > 100;
}

/** [K31] A member of whom the teams of several projects are promised more than all of their time. */
export function overpromised(projectKey: string, who: WorkloadPerson) {
  const involvement = involvementOf(projectKey, who);
  const { shares, sumPercent } = involvement;
  if (!who.member || !who.person.active || !isOverpromised(projectKey, who)) return undefined;
  const text = `${who.person.name} is promised to several projects for ${percentText(sumPercent)}: ${promisedText(shares)}.`;
  return { ...involvement, text };
}

/** [K31] Weighed by the hours above all of the person's time, week by week. */
export function promiseConflict(
  weeks: readonly PersonWeek[],
  { asOf, projectKey }: Pick<Workload, 'asOf' | 'projectKey'>,
  who: WorkloadPerson,
): ConflictFacts | undefined {
  const found = overpromised(projectKey, who);
  if (!found) return undefined;
  const hoursByWeek = weeks.map(({ capacityMinutes }) => (capacityMinutes * (found.sumPercent - 100)) / 6_000);
  const hours = Math.round(10 * hoursByWeek.reduce((sum, each) => sum + each, 0)) / 10;
  const projectKeys = found.shares.map((share) => share.projectKey);
  return {
    rule: 'K31',
    week: weeks[0]?.week ?? asOf,
    weeksAhead: 0,
    hours,
    hoursByWeek,
    text: found.text,
    work: [],
    keys: [],
    projectKeys,
  };
}

/** [K31] The same for whoever looks at what is to be mended, with the way to the people of each project. */
export function promiseFindings(projectKey: string, people: readonly WorkloadPerson[]): readonly Finding[] {
  return people.flatMap((who): Finding[] => {
    const found = overpromised(projectKey, who);
    if (!found) return [];
    const peopleOf = found.shares.map((share) => share.projectKey).filter((key) => key !== commitments);
    return [{ rule: 'K31', severity: 'warning', text: found.text, issueKeys: [], peopleOf }];
  });
}

/** [K31] What was accepted, as far as the reader may know what it is about. */
export function seenAcceptances<T extends { readonly account: string; readonly rule?: 'K31' }>(
  accepted: readonly T[],
  { projectKey, people }: Workload,
): readonly T[] {
  const over = people.filter((who) => overpromised(projectKey, who));
  const accounts = new Set(over.map(({ person }) => person.accountId));
  return accepted.filter(({ account, rule }) => rule === undefined || accounts.has(account));
}
