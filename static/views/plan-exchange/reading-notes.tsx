import type { Plan } from '../../../src/model/plan';
import type { ReadPlanFile } from './file-step';
import styles from './plan-dialog.module.css';

/** What was read of the file, what of it goes where, and what was left out. */
export function ReadingNotes({ reading, kind }: { reading: ReadPlanFile; kind: string }) {
  const { plan, findings, leftOut, form } = reading;
  return (
    <div className={styles.notes}>
      <p role="status">
        {kind}: {counted(plan)}.
      </p>
      <ul>
        <li>Compared and written: summary, start and due date, original estimate, parent, links with type and lag.</li>
        <li>Told beside Jira’s, never written: per cent complete, actual dates, dates and work of summaries.</li>
        <li>
          Read, and not kept in Jira: calendars, resources and assignments, constraints, deadlines, baselines, notes.
        </li>
        {form === 'xer' || form === 'p6' ? (
          <li>
            Primavera’s forms are read only: nothing is ever written in them. What this file brings to Jira is shown
            first, accounted for, and can be taken back, like any import.
          </li>
        ) : null}
        {findings.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {leftOut.length > 0 ? (
        <details>
          <summary>
            Not read of this file: {leftOut.length === 1 ? '1 kind' : `${leftOut.length} kinds`} of entry
          </summary>
          <ul className={styles.leftOut}>
            {leftOut.map(({ what, count }) => (
              <li key={what}>
                {what} ({count})
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function counted({ activities, links, calendars, resources, assignments }: Plan): string {
  const tasks = activities.filter(({ outlineLevel }) => outlineLevel > 0);
  const parts: readonly (readonly [number, string, string])[] = [
    [tasks.length, 'task', 'tasks'],
    [tasks.filter(({ issueKey }) => issueKey !== undefined).length, 'with an issue key', 'with issue keys'],
    [links.length, 'link', 'links'],
    [calendars.length, 'calendar', 'calendars'],
    [resources.length, 'resource', 'resources'],
    [assignments.length, 'assignment', 'assignments'],
  ];
  return parts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ');
}
