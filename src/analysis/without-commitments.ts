import type { Workload, WorkloadPerson } from './workload';

/** [K33] The same people and work without hours and shares that not everybody may see; what stays does not depend on them. */
export function withoutCommitments(workload: Workload): Workload {
  return {
    ...workload,
    work: workload.work.filter(({ fixed }) => !fixed),
    people: workload.people.map(withoutHiddenShare),
  };
}

/** [K33] Whether anything of that kind is told. */
export function holdsCommitments({ work, people }: Workload): boolean {
  return (
    work.some(({ fixed }) => fixed) ||
    people.some(({ promisedElsewhere }) => promisedElsewhere?.hiddenPercent !== undefined)
  );
}

function withoutHiddenShare({ promisedElsewhere, ...who }: WorkloadPerson): WorkloadPerson {
  if (!promisedElsewhere || promisedElsewhere.shares.length === 0) return who;
  return { ...who, promisedElsewhere: { shares: promisedElsewhere.shares } };
}

/** [K33] What a file says of them, in the words of whoever is handed it. */
export const commitmentsInFile = {
  in: 'Counted: they are hours of work and shares of time that not every reader of this file may see',
  out: 'Left out: what the page shows may be more',
} as const;
