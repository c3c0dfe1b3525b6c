import type { Problem } from '../api/problem';

/** A question or command that the app itself refuses, with what to tell the person. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'Refusal';
  }
}

/** One wording for what is not there and what may not be seen, so that neither can be told from the other. */
export function notFound(what: 'project' | 'work item'): Refusal {
  return new Refusal({ code: 'not-found', message: `This ${what} does not exist, or you are not allowed to see it.` });
}
