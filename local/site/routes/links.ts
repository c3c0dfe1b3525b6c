import { Hono } from 'hono';
import * as v from 'valibot';
import { isDocument } from '../adf-text';
import { issueMention } from '../answers/issue-mention';
import { linkTypeAnswer } from '../answers/named';
import { addComment } from '../comments';
import type { SiteEnv, Viewer } from '../context';
import type { StoredLink } from '../issue-links';
import { linkedIssue, linkTypeNamed } from '../issue-operations';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';
import { linkIssues, unlinkIssues } from '../link-issues';
import { may, sees } from '../permissions';
import { Refusal } from '../refusal';
import { readBody } from '../request-body';

const End = v.object({ id: v.optional(v.string()), key: v.optional(v.string()) });
const LinkRequest = v.object({
  type: v.object({ id: v.optional(v.string()), name: v.optional(v.string()) }),
  inwardIssue: End,
  outwardIssue: End,
  comment: v.optional(v.object({ body: v.unknown() })),
});

interface Ends {
  readonly link: StoredLink;
  readonly source: IssueRow;
  readonly destination: IssueRow;
}

/** Links between issues. The request's inward issue is where the link begins: "inward *blocks* outward". */
export function linkRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const seenLink = (id: string, viewer: Viewer): Ends => {
    const link = jira.links.get(id);
    const source = jira.issues.get(link?.sourceId ?? '');
    const destination = jira.issues.get(link?.destinationId ?? '');
    const visible = [source, destination].every((row) => row !== undefined && sees(jira, viewer.accountId, row));
    if (link === undefined || source === undefined || destination === undefined || !visible)
      throw new Refusal(404, [`No issue link with id '${id}' exists.`]);
    return { link, source, destination };
  };
  const assertMayLink = (row: IssueRow, viewer: Viewer): void => {
    if (!may(jira, viewer.accountId, 'edit', jira.projects.get(row.projectId)))
      throw new Refusal(404, ['No Link Issue Permission for issue ' + row.key]);
  };

  app.post('/issueLink', async (c) => {
    const request = await readBody(c, LinkRequest);
    const accountId = c.get('viewer').accountId ?? '';
    const type = linkTypeNamed(jira, request.type);
    const source = linkedIssue(jira, request.inwardIssue, accountId);
    const destination = linkedIssue(jira, request.outwardIssue, accountId);
    assertMayLink(source, c.get('viewer'));
    if (source.id === destination.id) throw new Refusal(400, ['You cannot link an issue to itself.']);
    linkIssues(jira, type, source, destination, accountId);
    if (request.comment !== undefined && isDocument(request.comment.body))
      addComment(jira, jira.issues.get(source.id) ?? source, accountId, request.comment.body);
    return c.body(null, 201);
  });
  app.get('/issueLink/:id', (c) => {
    const viewer = c.get('viewer');
    const { link, source, destination } = seenLink(c.req.param('id'), viewer);
    const type = jira.linkTypes.get(link.typeId);
    return c.json({
      id: link.id,
      self: `${viewer.origin}/rest/api/3/issueLink/${link.id}`,
      type: type === undefined ? { id: link.typeId } : linkTypeAnswer(type, viewer),
      inwardIssue: issueMention(jira, source, viewer),
      outwardIssue: issueMention(jira, destination, viewer),
    });
  });
  app.delete('/issueLink/:id', (c) => {
    const viewer = c.get('viewer');
    const { link, source } = seenLink(c.req.param('id'), viewer);
    assertMayLink(source, viewer);
    unlinkIssues(jira, link, viewer.accountId ?? '');
    return c.body(null, 204);
  });
  return app;
}
