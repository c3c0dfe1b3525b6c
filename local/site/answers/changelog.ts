import { userOf } from './user';
import type { Viewer } from '../context';
import type { Jira } from '../jira';
import type { SeedHistory } from '../seed';
import { jiraTimestamp } from '../timestamp';

/** One entry of an issue's changelog. */
export function historyAnswer(jira: Jira, history: SeedHistory, viewer: Viewer): Record<string, unknown> {
  return {
    id: history.id,
    ...(history.authorId === undefined ? {} : { author: userOf(jira, history.authorId, viewer) }),
    created: jiraTimestamp(history.created, viewer.timeZone),
    items: history.items,
  };
}
