import { isRaisedAs } from './jql';
import type { Jira } from './open-jira';
import { readIssues } from './read-issues';
import type { Issue } from '../model/issue';

/** Property that an issue carries from its first moment, by which it is found where Jira's answer got lost; declared in manifest.yml. */
export const raisedProperty = 'coordinator.raised';

/**
 * What was raised with this mark. Jira's search may not know yet what was raised a moment ago; what it still knows but was
 * deleted, or the person may not see, does not come.
 */
export async function findRaised(jira: Jira, mark: string): Promise<readonly Issue[]> {
  return readIssues(jira, isRaisedAs(mark), { mapped: {} });
}
