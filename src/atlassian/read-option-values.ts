import * as v from 'valibot';
import { customField } from './jql';
import type { Jira } from './open-jira';

const suggestions = v.object({ results: v.array(v.object({ value: v.string() })) });

/** What JQL may compare a list of options with; Jira tells at most fifteen. */
export async function readOptionValues(jira: Jira, fieldId: string): Promise<readonly string[]> {
  const query = { fieldName: customField(fieldId) };
  const { results } = await jira.read('jql suggestions', { parameters: {}, query }, suggestions);
  return results.map(({ value }) => value.replace(/^"(.*)"$/s, '$1').replace(/\\(["\\])/g, '$1'));
}
