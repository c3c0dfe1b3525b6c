import { answer } from './answer';
import { authorise } from './authorise';
import type { Invocation } from './invocation';
import type { Answer, Questions } from '../api';
import { openJira } from '../atlassian/open-jira';
import { readPeople } from '../atlassian/read-people';

type Question = Questions['people'];

const mostOffered = 20;

export async function askPeople(
  invocation: Invocation,
  { project, query }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const jira = openJira(invocation);
  await authorise(jira, { project });
  return answer(invocation, { people: await readPeople(jira, project, { query, most: mostOffered }) });
}
