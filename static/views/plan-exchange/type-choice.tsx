import type { PlanTypes } from '../../../src/analysis/plan-writes';
import type { PlanHere } from '../../../src/api/plan';
import { Field } from '../../parts/field';
import styles from './plan-dialog.module.css';

const kinds = [
  { id: 'epic', name: 'New epics become', level: 1 },
  { id: 'standard', name: 'New tasks become', level: 0 },
  { id: 'milestone', name: 'New milestones become', level: 0 },
  { id: 'part', name: 'New parts of work become', level: -1 },
] as const;

interface TypeChoiceProps {
  here: PlanHere;
  types: PlanTypes;
  choose: (types: PlanTypes) => void;
}

/** As what new tasks are raised. */
export function TypeChoice({ here, types, choose }: TypeChoiceProps) {
  return (
    <div className={styles.types}>
      {kinds.map(({ id, name, level }) => {
        const offered = here.types.filter((type) => type.level === level);
        return offered.length === 0 ? null : (
          <Field key={id} label={name}>
            {(control) => (
              <select
                {...control}
                value={types[id] ?? ''}
                onChange={({ target }) => choose({ ...types, [id]: target.value })}
              >
                {types[id] === undefined ? <option value="">Choose</option> : null}
                {offered.map((type) => (
                  <option key={type.id} value={type.id}>
                    {type.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        );
      })}
    </div>
  );
}
