/** @jsxImportSource hono/jsx */
import { StatusLozenge } from '../parts/lozenge';
import type { Issue } from './shapes';

/** Links to other issues, each in the words of its own direction. */
export function IssueLinks({ issue }: { readonly issue: Issue }) {
  const links = (issue.fields.issuelinks ?? []).flatMap((link) => [
    ...(link.outwardIssue ? [{ label: link.type.outward, issue: link.outwardIssue }] : []),
    ...(link.inwardIssue ? [{ label: link.type.inward, issue: link.inwardIssue }] : []),
  ]);
  if (links.length === 0) return null;
  return (
    <section>
      <h2>Linked issues</h2>
      <ul class="links">
        {links.map(({ label, issue: other }) => (
          <li>
            <span class="subtle">{label}</span> <a href={`/browse/${other.key}`}>{other.key}</a> {other.fields.summary}{' '}
            {other.fields.status && (
              <StatusLozenge name={other.fields.status.name} category={other.fields.status.statusCategory.key} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
