import { useState } from 'react';
import { Button } from '../../parts/button';
import picker from '../../parts/column-picker.module.css';
import { ProblemMessage } from '../../parts/problem-message';
import { SearchField } from '../../parts/search-field';
import { SkeletonLines } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';

/** As many as the app reads at once. */
const most = 50;

interface ProjectChoiceProps {
  /** Keys; absent for all of them. */
  chosen: readonly string[] | undefined;
  choose: (projects: readonly string[] | undefined) => void;
}

/** The projects that the person may browse, to be ticked. */
export function ProjectChoice({ chosen, choose }: ProjectChoiceProps) {
  const { answer, problem, busy, refresh } = useAnswer('projects', {});
  const [ticked, setTicked] = useState<readonly string[]>(chosen ?? []);
  const [words, setWords] = useState('');
  if (problem) return <ProblemMessage problem={problem} retry={refresh} busy={busy} />;
  if (!answer)
    return (
      <div className={picker.picker} role="status" aria-label="Reading the projects">
        <SkeletonLines lines={5} />
      </div>
    );
  const asked = words.trim().toLowerCase();
  const found = answer.value.projects.filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(asked));
  return (
    <div className={picker.picker}>
      <SearchField label="Search projects" value={words} change={setWords} />
      <ul className={picker.list}>
        {found.map(({ key, name }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(key)}
                onChange={() =>
                  setTicked(ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key])
                }
              />
              {name} ({key})
            </label>
          </li>
        ))}
      </ul>
      {ticked.length > most ? <p role="alert">Choose at most {most} projects.</p> : null}
      <Button kind="primary" disabled={ticked.length === 0 || ticked.length > most} onClick={() => choose(ticked)}>
        Show {ticked.length === 1 ? '1 project' : `${ticked.length} projects`}
      </Button>
      <Button kind="link" onClick={() => choose(undefined)}>
        Show all projects
      </Button>
    </div>
  );
}
