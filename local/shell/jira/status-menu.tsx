/** @jsxImportSource hono/jsx */
import type * as v from 'valibot';
import { StatusLozenge } from '../parts/lozenge';
import type { Issue, transitions } from './shapes';

/** The status, and the transitions that this person may make. */
export function StatusMenu(props: {
  readonly issue: Issue;
  readonly transitions: v.InferOutput<typeof transitions>['transitions'];
}) {
  const { issue, transitions: ways } = props;
  const { status } = issue.fields;
  return (
    <div class="status-menu">
      {status && <StatusLozenge name={status.name} category={status.statusCategory.key} />}
      {ways.length > 0 && (
        <form method="post" action={`/browse/${issue.key}/transition`}>
          <label>
            <span>Change status to</span>
            <select name="transition">
              {ways.map((way) => (
                <option value={way.id}>{way.name === way.to.name ? way.name : `${way.name} → ${way.to.name}`}</option>
              ))}
            </select>
          </label>
          <button type="submit">Change</button>
        </form>
      )}
    </div>
  );
}
