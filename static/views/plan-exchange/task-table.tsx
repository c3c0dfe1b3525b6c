import type { Choice, Choices } from '../../../src/analysis/plan-import';
import { Lozenge } from '../../parts/lozenge';
import styles from './plan-dialog.module.css';
import { fateNames, fateTones } from './plan-words';
import type { PreviewTask } from './task-filter';
import { FieldRows, type FieldWords } from './field-rows';

interface TaskTableProps {
  caption: string;
  tasks: readonly PreviewTask[];
  choices: Choices;
  choose: (choices: Choices) => void;
  words: FieldWords;
}

/** Tasks with what differs, each field with the last import, the file and Jira side by side. */
export function TaskTable({ caption, tasks, choices, choose, words }: TaskTableProps) {
  return (
    <div className={styles.tasks} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Task or field</th>
            <th scope="col">Before</th>
            <th scope="col">File</th>
            <th scope="col">Jira</th>
            <th scope="col">Take</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <TaskRows key={task.id} task={task} choices={choices} choose={choose} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TaskRowsProps = Omit<TaskTableProps, 'caption' | 'tasks'> & { task: PreviewTask };

function TaskRows({ task, choices, choose, words }: TaskRowsProps) {
  const { id, name } = task;
  if ('why' in task)
    return (
      <tr className={styles.task}>
        <th scope="row">
          {name || 'Task without a name'} <span className={styles.told}>task {id}</span>
        </th>
        <td colSpan={4}>{task.why}</td>
      </tr>
    );
  const made = choices[id];
  const put = (choice: Choices[string]) => choose({ ...choices, [id]: choice });
  const { fate, issueKey, isVersion } = task;
  const raisable = !isVersion && (fate === 'new' || fate === 'gone-here');
  const wanted = fate === 'new' ? made !== 'ours' : made === 'theirs';
  return (
    <>
      <tr className={styles.task}>
        <th scope="row" colSpan={4}>
          {name} {issueKey === undefined ? null : <span className={styles.told}>{issueKey}</span>}
          {isVersion ? <span className={styles.told}>version</span> : null}{' '}
          <Lozenge tone={fateTones[fate]}>{fateNames[fate]}</Lozenge>
        </th>
        <td>
          {raisable ? (
            <span className={styles.choice}>
              <label>
                <input type="checkbox" checked={wanted} onChange={() => put(wanted ? 'ours' : 'theirs')} />
                {fate === 'new' ? 'Create' : 'Raise again'}
              </label>
            </span>
          ) : null}
        </td>
      </tr>
      <FieldRows
        task={task}
        words={words}
        made={typeof made === 'object' ? made : {}}
        choose={(field, choice: Choice) => put({ ...(typeof made === 'object' ? made : {}), [field]: choice })}
      />
    </>
  );
}
