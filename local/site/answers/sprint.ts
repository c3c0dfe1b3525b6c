import type { Sprint } from '../jira';
import { instantOf } from '../timestamp';

function moments({ startDate, endDate, completeDate }: Sprint): Record<string, string> {
  const given = Object.entries({ startDate, endDate, completeDate });
  return Object.fromEntries(
    given.flatMap(([key, text]) => (text === undefined ? [] : [[key, instantOf(text) ?? text]])),
  );
}

/** A sprint as the Agile resources describe it. */
export function sprintAnswer(sprint: Sprint, origin: string): Record<string, unknown> {
  const { id, state, name, boardId, goal } = sprint;
  const self = `${origin}/rest/agile/1.0/sprint/${id}`;
  return { id, self, state, name, ...moments(sprint), originBoardId: boardId, ...(goal === undefined ? {} : { goal }) };
}

/** A sprint as it stands in the Sprint field of an issue. */
export function sprintMention(sprint: Sprint): Record<string, unknown> {
  const { id, name, state, boardId, goal = '' } = sprint;
  return { id, name, state, boardId, goal, ...moments(sprint) };
}
