import { useState } from 'react';
import type { TeamSource } from '../../../src/model/team-plan';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import styles from './people.module.css';
import type { TeamEditing } from './use-team';

interface SourceFormProps {
  source: TeamSource;
  team: TeamEditing;
  close: () => void;
}

/** What holds for the people of a group or role of whom nothing else is said. */
export function SourceForm({ source, team, close }: SourceFormProps) {
  const [place, setPlace] = useState({ team: source.team, role: source.role });
  const [share, setShare] = useState(String(source.involvementPercent));
  const submit = async () => {
    const changed = { ...source, ...place, involvementPercent: Number(share) };
    if (await team.follow(changed, `What holds for ${source.name} saved`)) close();
  };
  const text = (key: keyof typeof place, label: string) => (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          maxLength={100}
          value={place[key]}
          onChange={({ target }) => setPlace({ ...place, [key]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      className={styles.menu}
      onSubmit={(sent) => {
        sent.preventDefault();
        void submit();
      }}
    >
      {text('team', 'Team')}
      {text('role', 'Role')}
      <Field
        label="Involvement (%)"
        hint="Holds for everybody in it who has no place of their own. [K35]"
        error={team.problem}
      >
        {(control) => (
          <input
            {...control}
            type="number"
            min="0"
            max="100"
            value={share}
            onChange={({ target }) => setShare(target.value)}
          />
        )}
      </Field>
      <Button type="submit" kind="primary" busy={team.busy}>
        Save
      </Button>
    </form>
  );
}
