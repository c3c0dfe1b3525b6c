import { answer } from './answer';
import type { Invocation } from './invocation';
import { notFound } from './refusal';
import { writeActivities } from './write-activities';
import type { Answer, Commands } from '../api';
import { openJira } from '../atlassian/open-jira';
import { fetchIssues } from '../atlassian/read-issues';

type Command = Commands['edit-activities'];

/** Each row by itself: what one of them meets does not stop the others, and every one is accounted for. */
export async function editActivities(
  invocation: Invocation,
  { edits }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const jira = openJira(invocation);
  const names = edits.map(({ issue }) => issue);
  const seen = await fetchIssues(jira, names, { mapped: {} });
  const byName = new Map(seen.flatMap((issue) => [[issue.id, issue] as const, [issue.key, issue] as const]));
  const projects = [...new Set(seen.map(({ projectKey }) => projectKey))];
  const written = await Promise.all(
    projects.map((project) => {
      const own = edits.flatMap((edit) => {
        const issue = byName.get(edit.issue);
        return issue?.projectKey === project ? [{ ...edit, id: issue.id }] : [];
      });
      return writeActivities(invocation, jira, project, own);
    }),
  );
  const outcomes = new Map(written.flat().map((outcome) => [outcome.issue, outcome]));
  const missing = notFound('work item').problem;
  return answer(invocation, {
    outcomes: names.map((issue) => outcomes.get(issue) ?? { issue, done: false, problem: missing }),
  });
}
