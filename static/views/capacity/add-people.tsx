import { useState } from 'react';
import type { WorkloadPerson } from '../../../src/analysis/workload';
import type { Person } from '../../../src/model/person';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { MenuButton } from '../../parts/menu-button';
import { PersonEditor } from '../../parts/person-editor';
import { useAnswer } from '../../use-answer';
import styles from './people.module.css';

interface AddPeopleProps {
  project: string;
  people: readonly WorkloadPerson[];
  add: (people: readonly Person[], team: string) => Promise<boolean>;
}

/** One person by name, or everybody who is in a role or group now. */
export function AddPeople({ project, people, add }: AddPeopleProps) {
  const others = people.filter(({ member }) => !member).map(({ person }) => person);
  return (
    <>
      <MenuButton label="Add a person" icon="search">
        {(close) => (
          <div className={styles.menu}>
            <PersonEditor
              label="Person to add"
              project={project}
              chosen={undefined}
              pick={(person) => {
                close();
                if (person) void add([person], '');
              }}
            />
          </div>
        )}
      </MenuButton>
      <MenuButton label="Take people from a role or group" icon="columns">
        {(close) => <FromSource project={project} add={add} close={close} />}
      </MenuButton>
      {others.length > 0 ? (
        <Button onClick={() => void add(others, '')}>Add everybody who has open work ({others.length})</Button>
      ) : null}
    </>
  );
}

function FromSource({ project, add, close }: Omit<AddPeopleProps, 'people'> & { close: () => void }) {
  const { answer, problem } = useAnswer('team-sources', { project });
  const [chosen, setChosen] = useState('');
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sources = answer?.value.sources ?? [];
  const take = async () => {
    const source = sources.find(({ kind, id }) => `${kind} ${id}` === chosen);
    if (!source) return;
    setBusy(true);
    try {
      const { value } = await ask('team-source', { project, kind: source.kind, id: source.id });
      if (await add(value.people, source.name)) close();
    } catch (error) {
      setFailed(problemOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.menu}>
      <Field
        label="Role or group"
        hint="Its people are taken over as they are now; they form a team of that name."
        error={failed ?? problem?.message}
      >
        {(control) => (
          <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{answer ? 'Choose one' : 'Reading…'}</option>
            {sources.map(({ kind, id, name }) => (
              <option key={`${kind} ${id}`} value={`${kind} ${id}`}>
                {kind === 'role' ? 'Role' : 'Group'}: {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button kind="primary" busy={busy} onClick={() => void take()}>
        Take over
      </Button>
    </div>
  );
}
