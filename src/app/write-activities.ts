import { activityValueNames, activityValues } from './activity-values';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { problemWith } from './problem-with';
import { startField } from './read-load';
import { notFound } from './refusal';
import { writeActivity, type WrittenActivity } from './write-activity';
import type { ActivityEditOf, ActivityEditOutcome } from '../api/activity';
import type { Jira } from '../atlassian/open-jira';
import { fetchIssues } from '../atlassian/read-issues';
import type { Issue } from '../model/issue';
import { sameValue } from '../model/same-value';

/** An edit whose issue the person sees. */
export interface SeenEdit extends ActivityEditOf {
  readonly id: string;
}

type Issues = ReadonlyMap<string, Issue>;

/** Edits activities of one project, each by itself; they are read again afterwards, as Jira now has them. */
export async function writeActivities(
  invocation: Invocation,
  jira: Jira,
  project: string,
  edits: readonly SeenEdit[],
): Promise<readonly ActivityEditOutcome[]> {
  try {
    const selection = startField(await openProject(invocation, project, jira));
    const ids = edits.map(({ id }) => id);
    const read = async () => new Map((await fetchIssues(jira, ids, selection)).map((issue) => [issue.id, issue]));
    const found = await read();
    const outcomes = await Promise.all(edits.map((edit) => outcomeOf(jira, edit, found, selection.mapped['start'])));
    return outcomes.some(({ done }) => done) ? await confirmed(outcomes, edits, read()) : outcomes;
  } catch (error) {
    return edits.map(({ issue }) => failed(issue, error));
  }
}

async function outcomeOf(
  jira: Jira,
  edit: SeenEdit,
  found: Issues,
  startField: string | undefined,
): Promise<ActivityEditOutcome> {
  const issue = found.get(edit.id);
  try {
    if (!issue) throw notFound('work item');
    return await writeActivity(jira, issue, startField, edit);
  } catch (error) {
    return failed(edit.issue, error, issue);
  }
}

function failed(name: string, error: unknown, issue?: Issue): ActivityEditOutcome {
  const problem = problemWith(error);
  if (!problem) throw error;
  return { issue: name, done: false, problem, ...(issue && { standing: activityValues(issue) }) };
}

/** Where they cannot be read again, Jira's word that it has written them must do. */
async function confirmed(
  outcomes: readonly ActivityEditOutcome[],
  edits: readonly SeenEdit[],
  reading: Promise<Issues>,
): Promise<readonly ActivityEditOutcome[]> {
  const after = await reading.catch((error: unknown) => {
    if (!problemWith(error)) throw error;
    return undefined;
  });
  if (!after) return outcomes;
  const idOf = new Map(edits.map(({ issue, id }) => [issue, id]));
  return outcomes.map((one) => (one.done ? comparedWith(one, after.get(idOf.get(one.issue) ?? '')) : one));
}

function comparedWith(written: WrittenActivity, read: Issue | undefined): ActivityEditOutcome {
  const { issue, before } = written;
  if (!read) return { issue, done: false, problem: notFound('work item').problem };
  const standing = activityValues(read);
  const stands = activityValueNames.every(
    (name) => before[name] === undefined || stood(standing[name], written.standing[name]),
  );
  if (stands) return { ...written, standing };
  const message = 'Somebody else changed this work item in the same moment. Look at what stands now.';
  return { issue, done: false, problem: { code: 'conflict', message }, standing };
}

/** Jira keeps nothing left of an estimate as 0 where it also keeps an original one. */
function stood(read: string | number | null, written: string | number | null): boolean {
  return sameValue(read, written) || (read === 0 && written === null);
}
