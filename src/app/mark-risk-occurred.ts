import { answer } from './answer';
import { raisedOnce } from './claimed';
import type { Invocation } from './invocation';
import { occurrenceFields } from './occurrence-fields';
import { openIssue, type OpenIssue } from './open-issue';
import { openRisk, writeRisk, type OpenRisk } from './write-risk';
import type { Answer, Commands } from '../api';
import { linkIssues, readLinkTypes, type LinkType } from '../atlassian/create-issue';
import { readProject } from '../atlassian/read-project';

type Command = Commands['mark-risk-occurred'];

const occurrenceProperty = 'coordinator.occurrence';

/**
 * Raises the issue that the risk has become. The risk keeps its key at once, before the link is made: asked again, it
 * raises no second one, but makes the link where that is missing.
 */
export async function markRiskOccurred(
  invocation: Invocation,
  { issue, summary }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  const found = await openRisk(open);
  const occurredAs = found.row.occurredAs ?? (await raise(invocation, open, found, summary));
  const risk = await writeRisk(open, found, { occurredAs });
  if (!found.issue.links.some(({ key }) => key === occurredAs)) await linkTo(open, found.issue.key, occurredAs);
  return answer(invocation, { risk, occurredAs });
}

async function raise(
  invocation: Invocation,
  open: OpenIssue,
  found: OpenRisk,
  summary: string | undefined,
): Promise<string> {
  const { jira, home } = open;
  const raising = async () => {
    const { issueTypes } = await readProject(jira, home.project.key);
    const fields = occurrenceFields(found, { open, issueTypes, summary });
    return { fields, properties: { [occurrenceProperty]: { v: 1, risk: found.issue.key } } };
  };
  const claimOf = { projectId: home.project.id, register: 'risks', importKey: `occurred\n${found.issue.id}` } as const;
  return raisedOnce(invocation, jira, { claimOf, words: { what: 'what occurred', again: 'Try it again' }, raising });
}

async function linkTo({ jira }: OpenIssue, risk: string, occurredAs: string): Promise<void> {
  const types = await readLinkTypes(jira);
  const called = (test: (type: LinkType) => boolean) => types.find(test);
  const type =
    called(({ outward }) => outward.toLowerCase() === 'causes') ??
    called(({ name }) => name.toLowerCase() === 'relates') ??
    types[0];
  if (type) await linkIssues(jira, { typeId: type.id, from: risk, to: occurredAs });
}
