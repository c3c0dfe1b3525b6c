import type { Problem } from '../api/problem';
import { answer } from './answer';
import type { Invocation } from './invocation';
import { moveActivity } from './move-activity';
import { problemWith } from './problem-with';
import { notFound } from './refusal';
import type { Answer, Commands } from '../api';
import type { ActivityMove, ActivityMoveOutcome } from '../api/activity';
import { openJira, type Jira } from '../atlassian/open-jira';
import { fetchIssues } from '../atlassian/read-issues';
import type { Issue } from '../model/issue';

type Command = Commands['move-activities'];

/** Each row by itself; all are read again afterwards, since a step may lead further or its answer may be lost. */
export async function moveActivities(
  invocation: Invocation,
  { moves }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const jira = openJira(invocation);
  const read = () => readByName(jira, moves);
  const before = await read();
  const met = await Promise.all(moves.map((move) => problemOfMove(jira, move, before.get(move.issue))));
  const after = await read().catch((error: unknown) => {
    if (!problemWith(error)) throw error;
    return undefined;
  });
  const outcomes = moves.map((move, place) => {
    const was = before.get(move.issue);
    const assumed = was && { ...was, status: { ...was.status, name: move.to } };
    return outcomeOf(move, was, after ? after.get(move.issue) : assumed, met[place]);
  });
  return answer(invocation, { outcomes });
}

async function readByName(jira: Jira, moves: readonly ActivityMove[]): Promise<ReadonlyMap<string, Issue>> {
  const names = moves.map(({ issue }) => issue);
  const found = await fetchIssues(jira, names, { mapped: {} });
  return new Map(found.flatMap((issue) => [[issue.id, issue] as const, [issue.key, issue] as const]));
}

async function problemOfMove(jira: Jira, move: ActivityMove, issue: Issue | undefined): Promise<Problem | undefined> {
  try {
    if (!issue) throw notFound('work item');
    await moveActivity(jira, issue, move);
    return undefined;
  } catch (error) {
    const problem = problemWith(error);
    if (!problem) throw error;
    return problem;
  }
}

function outcomeOf(
  { issue, to }: ActivityMove,
  before: Issue | undefined,
  after: Issue | undefined,
  problem: Problem | undefined,
): ActivityMoveOutcome {
  if (!before || !after) return { issue, done: false, problem: problem ?? notFound('work item').problem };
  const { status } = after;
  if (status.name === to) return { issue, done: true, before: before.status.name, standing: status };
  if (problem) return { issue, done: false, problem, standing: status };
  const message = `${after.key} stands at “${status.name}” and not at “${to}”: its workflow or somebody else moved it on.`;
  return { issue, done: false, problem: { code: 'conflict', message, field: 'status' }, standing: status };
}
