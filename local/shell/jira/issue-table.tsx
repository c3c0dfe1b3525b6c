/** @jsxImportSource hono/jsx */
import { Day } from '../parts/when';
import { StatusLozenge } from '../parts/lozenge';
import type { Viewer } from '../viewer';
import type { IssueRow } from './shapes';

/** Issues as a list shows them: type, key, summary, status, assignee, due. */
export function IssueTable({
  rows,
  viewer,
  caption,
}: {
  readonly rows: readonly IssueRow[];
  readonly viewer: Viewer;
  readonly caption: string;
}) {
  return (
    <div class="wide" tabindex={0} role="group" aria-label={caption}>
      <table class="issues">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Key</th>
            <th scope="col">Summary</th>
            <th scope="col">Status</th>
            <th scope="col">Assignee</th>
            <th scope="col">Due</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, fields }) => (
            <tr>
              <td class="subtle">{fields.issuetype?.name}</td>
              <td class="key">
                <a href={`/browse/${key}`}>{key}</a>
              </td>
              <td>{fields.summary}</td>
              <td>
                {fields.status && (
                  <StatusLozenge name={fields.status.name} category={fields.status.statusCategory.key} />
                )}
              </td>
              <td>{fields.assignee?.displayName ?? <span class="subtle">Unassigned</span>}</td>
              <td>{fields.duedate && <Day date={fields.duedate} viewer={viewer} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
