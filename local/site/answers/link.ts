import { issueMention } from './issue-mention';
import { linkTypeAnswer } from './named';
import type { Viewer } from '../context';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';

/** The links of an issue whose other end the viewer may see. */
export function linkAnswers(
  jira: Jira,
  row: IssueRow,
  viewer: Viewer,
  visible: (row: IssueRow) => boolean,
): Record<string, unknown>[] {
  return jira.links.ofIssue(row.id).flatMap((link) => {
    const outward = link.sourceId === row.id;
    const other = jira.issues.get(outward ? link.destinationId : link.sourceId);
    const type = jira.linkTypes.get(link.typeId);
    if (other === undefined || type === undefined || !visible(other)) return [];
    const mention = issueMention(jira, other, viewer);
    return [
      {
        id: link.id,
        self: `${viewer.origin}/rest/api/3/issueLink/${link.id}`,
        type: linkTypeAnswer(type, viewer),
        ...(outward ? { outwardIssue: mention } : { inwardIssue: mention }),
      },
    ];
  });
}
