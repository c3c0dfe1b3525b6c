import type { ComparedActivity } from '../../../src/analysis/compared-activity';
import type { FieldDifference, TaskDifference } from '../../../src/analysis/plan-difference';
import type { PlanField } from '../../../src/analysis/plan-field';
import { decisionOn, type Choice } from '../../../src/analysis/plan-import';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import styles from './plan-dialog.module.css';
import { fieldNames, valueText, verdictNames, versionFieldNames } from './plan-words';

/** What the rows need to say things in words. */
export interface FieldWords {
  nameOf(id: string): string;
  day(date: string): string;
  /** The task as the file has it. */
  fileOf(id: string): ComparedActivity | undefined;
  /** Per cent complete as Jira knows it. */
  progressOf(issueKey: string): number | undefined;
}

interface FieldRowsProps {
  task: TaskDifference;
  words: FieldWords;
  made: Readonly<Partial<Record<PlanField, Choice>>>;
  choose: (field: PlanField, choice: Choice) => void;
}

/** Beside values that an import shows and never writes. */
const toldOnly = 'Told only';

export function FieldRows({ task, words, made, choose }: FieldRowsProps) {
  const { percent } = useFormats();
  const differing = task.fields.filter(({ verdict }) => verdict !== 'unchanged' && verdict !== 'both-same');
  const file = words.fileOf(task.id);
  const there = file?.values.percentComplete;
  const here = task.issueKey === undefined ? undefined : words.progressOf(task.issueKey);
  return (
    <>
      {differing.map((field) => (
        <FieldRow key={field.field} task={task} field={field} words={words} made={made} choose={choose} />
      ))}
      {task.fate === 'new' && file ? <NewValues file={file} words={words} /> : null}
      {here !== undefined && typeof there === 'number' && there !== here ? (
        <tr className={classes(styles.field, styles.told)}>
          <th scope="row">% complete</th>
          <td />
          <td>{percent(there)}</td>
          <td>{percent(here)}</td>
          <td>{toldOnly}</td>
        </tr>
      ) : null}
    </>
  );
}

interface FieldRowProps {
  task: TaskDifference;
  field: FieldDifference;
  words: FieldWords;
  made: FieldRowsProps['made'];
  choose: (field: PlanField, choice: Choice) => void;
}

function FieldRow({ task, field: difference, words, made, choose }: FieldRowProps) {
  const { field, verdict, base, theirs, ours } = difference;
  const chosen = decisionOn(difference, task, made);
  // Who kept the value from before shows what it was, also where only an export's print of it is known.
  const before = base ?? (verdict === 'theirs' ? ours : verdict === 'ours' ? theirs : undefined);
  const radio = (choice: Choice, label: string) => (
    <label>
      <input
        type="radio"
        name={`${task.id} ${field}`}
        checked={chosen === choice}
        onChange={() => choose(field, choice)}
      />
      {label}
    </label>
  );
  return (
    <tr className={classes(styles.field, chosen === 'open' && !task.isVersion && styles.open)}>
      <th scope="row">
        {(task.isVersion && versionFieldNames[field]) ?? fieldNames[field]}{' '}
        <span className={styles.told}>· {verdictNames[verdict]}</span>
      </th>
      <td>{before === undefined ? 'not known' : valueText(field, before, words)}</td>
      <td>{valueText(field, theirs, words)}</td>
      <td>{valueText(field, ours, words)}</td>
      <td>
        {task.isVersion ? (
          toldOnly
        ) : (
          <span role="radiogroup" aria-label={`${fieldNames[field]} of ${task.name}`} className={styles.choice}>
            {radio('theirs', 'File')}
            {radio('ours', 'Jira')}
          </span>
        )}
      </td>
    </tr>
  );
}

const shownOfNew = ['start', 'finish', 'workMinutes', 'parent', 'predecessors'] as const;

function NewValues({ file, words }: { file: ComparedActivity; words: FieldWords }) {
  const parts = shownOfNew.flatMap((field) => {
    const text = valueText(field, file.values[field], words);
    return text === '–' ? [] : [`${fieldNames[field]} ${text}`];
  });
  if (parts.length === 0) return null;
  return (
    <tr className={styles.field}>
      <td colSpan={5} className={styles.told}>
        {parts.join(' · ')}
      </td>
    </tr>
  );
}
