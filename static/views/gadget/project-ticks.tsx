import { useState } from 'react';
import type { Project } from '../../../src/model/project';
import picker from '../../parts/column-picker.module.css';
import { SearchField } from '../../parts/search-field';
import styles from '../macro-config/macro-form.module.css';

/** A search is of use only where the list is longer than a look. */
const searchable = 8;

interface ProjectTicksProps {
  projects: readonly Project[];
  /** Keys; none means all. */
  ticked: readonly string[];
  tick: (keys: readonly string[]) => void;
}

/** Projects to be ticked. One that was chosen and is not visible to this person stays chosen unless it is unticked. */
export function ProjectTicks({ projects, ticked, tick }: ProjectTicksProps) {
  const [words, setWords] = useState('');
  const asked = words.trim().toLowerCase();
  const hidden = ticked.filter((key) => !projects.some((project) => project.key === key));
  const lines = [
    ...hidden.map((key) => ({ key, name: `${key} (not visible to you)` })),
    ...projects.map(({ key, name }) => ({ key, name: `${name} (${key})` })),
  ];
  return (
    <fieldset className={styles.details}>
      <legend>Projects</legend>
      {lines.length > searchable ? <SearchField label="Search projects" value={words} change={setWords} /> : null}
      <ul className={picker.list}>
        {lines
          .filter(({ name }) => name.toLowerCase().includes(asked))
          .map(({ key, name }) => (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.includes(key)}
                  onChange={() => tick(ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key])}
                />
                {name}
              </label>
            </li>
          ))}
      </ul>
      <p>
        {ticked.length === 0
          ? 'None chosen: shows all projects that each viewer may browse.'
          : `${ticked.length} chosen.`}
      </p>
    </fieldset>
  );
}
