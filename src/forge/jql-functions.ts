import * as v from 'valibot';
import { makeErrand } from './make-errand';
import { problemOf } from './problem-of';
import type { RequestName } from '../api';
import { jqlOf } from '../app/jql-functions';
import { readRiskHomes } from '../app/risk-places';
import { refreshJqlFunctions } from '../app/refresh-jql-functions';

const payload = v.object({
  clause: v.object({
    functionName: v.string(),
    operator: v.string(),
    arguments: v.optional(v.array(v.string()), []),
  }),
});

/** Called by Jira when a query first uses a function with these arguments; the answer then serves everybody. */
export async function jqlFunction(given: unknown): Promise<{ readonly jql: string } | { readonly error: string }> {
  try {
    return await jqlOf(v.parse(payload, given).clause, () => readRiskHomes(makeErrand()));
  } catch (error) {
    return { error: problemOf(error).message };
  }
}

/** Called every hour: fields, their options and issue types change without a word to the app. */
export async function jqlFunctionsRefresh(): Promise<void> {
  try {
    await refreshJqlFunctions(makeErrand());
  } catch (error) {
    problemOf(error);
  }
}

const decisive: readonly RequestName[] = ['save-settings', 'save-risk-model'];

/** What was saved counts in the functions at once; should that fail, within the hour. */
export async function afterSaving(name: RequestName): Promise<void> {
  if (decisive.includes(name)) await jqlFunctionsRefresh();
}
