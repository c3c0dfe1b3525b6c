import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../src/model/person';
import { ask, problemOf } from '../ask';
import fields from './field.module.css';
import { listKeys } from './list-keys';
import { OptionList, useOptionListId, type Option } from './option-list';
import { PersonName } from './person-name';

const typingPauseMs = 200;

interface PersonEditorProps {
  label: string;
  project: string;
  chosen: Person | undefined;
  pick: (person: Person | undefined) => void;
}

/** Finds somebody who may be given work in the project, by name; the first option is nobody. */
export function PersonEditor({ label, project, chosen, pick }: PersonEditorProps) {
  const id = useOptionListId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ people: readonly Person[]; note?: string }>({ people: [], note: 'Searching…' });
  const [active, setActive] = useState(0);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () => {
        ask('people', { project, query }).then(
          ({ value: { people } }) => {
            if (!current) return;
            setFound(people.length > 0 ? { people } : { people, note: `Nobody found for “${query}”.` });
            setActive(people.length > 0 ? 1 : 0);
          },
          (error: unknown) => current && setFound({ people: [], note: problemOf(error).message }),
        );
      },
      query ? typingPauseMs : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [project, query]);

  const options: readonly Option<Person | undefined>[] = [
    { id: 'nobody', value: undefined, shown: <PersonName person={undefined} />, chosen: !chosen },
    ...found.people.map((person) => ({
      id: person.accountId,
      value: person,
      shown: <PersonName person={person} />,
      chosen: person.accountId === chosen?.accountId,
    })),
  ];
  const choose = (index: number) => {
    const option = options[index];
    if (option) pick(option.value);
  };
  return (
    <>
      <input
        ref={input}
        className={fields.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={`${id}-${active}`}
        placeholder="Type a name"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={listKeys(active, options.length, setActive, choose)}
      />
      <OptionList id={id} label="People" options={options} active={active} pick={pick} />
      {found.note ? <p className={fields.hint}>{found.note}</p> : null}
    </>
  );
}
