import { answer } from './answer';
import type { Invocation } from './invocation';
import type { Answer, Questions } from '../api';
import { openJira } from '../atlassian/open-jira';
import { readProjects } from '../atlassian/read-project';

type Question = Questions['projects'];

export async function askProjects(invocation: Invocation): Promise<Answer<Question['answer']>> {
  return answer(invocation, { projects: await readProjects(openJira(invocation)) });
}
