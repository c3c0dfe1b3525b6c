import { useMemo, useState } from 'react';
import { decidedImport, type PlanComparison } from '../../../src/analysis/plan-comparison';
import type { Choices } from '../../../src/analysis/plan-import';
import type { PlanTypes } from '../../../src/analysis/plan-writes';
import type { PlanHere } from '../../../src/api/plan';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { Segmented } from '../../parts/segmented';
import dialog from '../exchange/import-dialog.module.css';
import styles from './plan-dialog.module.css';
import { decideAll, filterNames, openConflicts, taskFilters, tasksShown, type TaskFilter } from './task-filter';
import { TaskTable } from './task-table';
import { TypeChoice } from './type-choice';

const pageSize = 100;

interface PreviewStepProps {
  comparison: PlanComparison;
  here: PlanHere;
  types: PlanTypes;
  chooseTypes: (types: PlanTypes) => void;
  choices: Choices;
  choose: (choices: Choices) => void;
  back: () => void;
  next: () => void;
}

/** What would become of each task: nothing is written yet, and conflicts are nobody's to decide but the reader's. */
export function PreviewStep(props: PreviewStepProps) {
  const { comparison, here, types, chooseTypes, choices, choose, back, next } = props;
  const { day } = useFormats();
  const [filter, setFilter] = useState<TaskFilter>(() =>
    tasksShown(comparison, 'conflicts').length > 0 ? 'conflicts' : 'news',
  );
  const [most, setMost] = useState(pageSize);
  const imported = useMemo(() => decidedImport(comparison, choices), [comparison, choices]);
  const words = useMemo(() => {
    const files = new Map(comparison.tasks.map((task) => [task.id, task]));
    const keys = new Map(comparison.differences.map(({ id, issueKey }) => [id, issueKey]));
    return {
      nameOf: (id: string) => keys.get(id) ?? files.get(id)?.name ?? id,
      day: (date: string) => day(date),
      fileOf: (id: string) => files.get(id),
      progressOf: (key: string) => here.progress[key],
    };
  }, [comparison, here, day]);
  const shown = tasksShown(comparison, filter);
  const creates = imported.changes.filter(({ kind }) => kind === 'create').length;
  const updates = imported.changes.length - creates;
  const open = openConflicts(comparison, choices);
  const writes = imported.changes.length;
  return (
    <>
      <p role="status">
        {comparison.tasks.length} tasks: {creates} to create, {updates} to update
        {open > 0 ? `, ${open} ${open === 1 ? 'conflict' : 'conflicts'} open` : ''}
        {comparison.refused.size > 0 ? `, ${comparison.refused.size} refused` : ''}. Nothing is written yet.
      </p>
      <div className={styles.filters}>
        <Segmented
          label="Which tasks"
          value={filter}
          choose={(id) => {
            setFilter(taskFilters.find((one) => one === id) ?? 'news');
            setMost(pageSize);
          }}
          options={taskFilters.map((id) => ({
            id,
            name: `${filterNames[id]} ${tasksShown(comparison, id).length}`,
          }))}
        />
        {filter === 'conflicts' && shown.length > 0 ? (
          <>
            <Button onClick={() => choose(decideAll(comparison, choices, 'theirs'))}>Take the file for all</Button>
            <Button onClick={() => choose(decideAll(comparison, choices, 'ours'))}>Keep Jira for all</Button>
          </>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <p>No tasks here.</p>
      ) : (
        <TaskTable
          caption={filterNames[filter]}
          tasks={shown.slice(0, most)}
          choices={choices}
          choose={choose}
          words={words}
        />
      )}
      {shown.length > most ? (
        <Button kind="link" onClick={() => setMost(most + pageSize)}>
          Show more: {shown.length - most} are left
        </Button>
      ) : null}
      {creates > 0 ? <TypeChoice here={here} types={types} choose={chooseTypes} /> : null}
      {shown.some((task) => 'isVersion' in task) ? (
        <p>
          Versions are not written: that takes the right to administer the project, which the app does not ask for.
          Change their dates under Releases in Jira.
        </p>
      ) : null}
      {here.keepsStart ? null : <p>This project has no field for the start of work; starts are not compared.</p>}
      <div className={dialog.actions}>
        <Button kind="primary" disabled={writes === 0} onClick={next}>
          {writes === 0 ? 'Nothing to write' : `Write ${writes} ${writes === 1 ? 'task' : 'tasks'} to Jira`}
        </Button>
        <Button onClick={back}>Back</Button>
        {open > 0 ? (
          <span className={styles.told}>Open conflicts stay as they are and come back next time.</span>
        ) : null}
      </div>
    </>
  );
}
