import { changeIssue } from './change-issue';
import type { ChangelogItem } from './changelog-items';
import type { StoredLink } from './issue-links';
import type { IssueRow } from './issue-store';
import type { Jira, LinkType } from './jira';

/** The changelog entry at one end of a link: "This issue blocks ERP-7". */
function linkItem(label: string, otherKey: string, added: boolean): ChangelogItem {
  const text = `This issue ${label} ${otherKey}`;
  const ends = { from: added ? null : otherKey, fromString: added ? null : text };
  return { field: 'Link', fieldtype: 'jira', ...ends, to: added ? otherKey : null, toString: added ? text : null };
}

function tellBothEnds(jira: Jira, link: StoredLink, type: LinkType, authorId: string, added: boolean): void {
  const source = jira.issues.get(link.sourceId);
  const destination = jira.issues.get(link.destinationId);
  if (source === undefined || destination === undefined) return;
  changeIssue(jira, source, new Map(), authorId, [linkItem(type.outward, destination.key, added)]);
  changeIssue(jira, destination, new Map(), authorId, [linkItem(type.inward, source.key, added)]);
  jira.emit({
    eventType: `avi:jira:${added ? 'created' : 'deleted'}:issuelink`,
    atlassianId: authorId,
    id: link.id,
    sourceIssueId: source.id,
    destinationIssueId: destination.id,
    issueLinkType: {
      id: type.id,
      name: type.name,
      outwardName: type.outward,
      inwardName: type.inward,
      isSubTaskLinkType: false,
      isSystemLinkType: false,
    },
  });
}

/** "`source` blocks `destination`". Linking twice changes nothing. */
export function linkIssues(
  jira: Jira,
  type: LinkType,
  source: IssueRow,
  destination: IssueRow,
  authorId: string,
): void {
  const same = (link: StoredLink): boolean =>
    link.typeId === type.id && link.sourceId === source.id && link.destinationId === destination.id;
  if (jira.links.ofIssue(source.id).some(same)) return;
  const link = {
    id: String(jira.nextId('entity')),
    typeId: type.id,
    sourceId: source.id,
    destinationId: destination.id,
  };
  jira.links.add(link);
  tellBothEnds(jira, link, type, authorId, true);
}

export function unlinkIssues(jira: Jira, link: StoredLink, authorId: string): void {
  const type = jira.linkTypes.get(link.typeId);
  jira.links.remove(link.id);
  if (type !== undefined) tellBothEnds(jira, link, type, authorId, false);
}
