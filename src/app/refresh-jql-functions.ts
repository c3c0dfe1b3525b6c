import type { Errand } from './errand';
import { jqlOf } from './jql-functions';
import { readRiskHomes } from './risk-places';
import { readPrecomputations, writePrecomputations, type Precomputation } from '../atlassian/jql-precomputations';
import { openJira } from '../atlassian/open-jira';

/** Gives Jira anew what the app's functions stand for, where settings, fields or types have changed it since. */
export async function refreshJqlFunctions(errand: Errand): Promise<void> {
  const jira = openJira({ ...errand, user: errand.app });
  const kept = await readPrecomputations(jira);
  if (kept.length === 0) return;
  const homes = await readRiskHomes(errand);
  const answers = await Promise.all(
    kept.map(async (one) => ({ id: one.id, one, answer: await jqlOf(one, async () => homes) })),
  );
  const changed = answers.filter(({ one, answer }) => !isSame(one, answer));
  if (changed.length > 0) await writePrecomputations(jira, changed);
}

function isSame({ value, error }: Precomputation, answer: Awaited<ReturnType<typeof jqlOf>>): boolean {
  return 'jql' in answer ? answer.jql === value : answer.error === error;
}
