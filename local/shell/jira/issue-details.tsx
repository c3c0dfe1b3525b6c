/** @jsxImportSource hono/jsx */
import type { Surroundings } from '../surroundings';
import { FieldValue, isEmptyValue } from './field-value';
import type { Issue } from './shapes';

const standing = ['assignee', 'reporter', 'priority', 'duedate'];
const elsewhere = new Set([
  'summary',
  'description',
  'status',
  'issuelinks',
  'comment',
  'project',
  'worklog',
  'subtasks',
  'attachment',
  'issuetype',
]);
const technical =
  /^(workratio|lastViewed|aggregate|progress|statuscategory|votes|watches|timetracking|creator|thumbnail|issuerestriction)/;

function shownFields(issue: Issue): readonly string[] {
  const filled = Object.entries(issue.fields).flatMap(([id, value]) => (isEmptyValue(value) ? [] : [id]));
  return [...new Set([...standing, ...filled])].filter((id) => !elsewhere.has(id) && !technical.test(id));
}

/** The fields of an issue in the right column, those without a value left out. */
export function IssueDetails(props: {
  readonly around: Surroundings;
  readonly issue: Issue;
  readonly names: ReadonlyMap<string, string>;
}) {
  const { around, issue, names } = props;
  return (
    <section class="details">
      <h2>Details</h2>
      <dl>
        {shownFields(issue).map((id) => (
          <div>
            <dt>{names.get(id) ?? id}</dt>
            <dd>
              <FieldValue value={issue.fields[id]} viewer={around.viewer} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
