import { useEffect, useRef, useState } from 'react';
import { listKeys } from './list-keys';
import { OptionList, useOptionListId, type Option } from './option-list';

interface ChoiceEditorProps<V> {
  label: string;
  options: readonly Option<V>[];
  pick: (value: V) => void;
}

/** One of a few: arrows move, Enter or Space chooses, a digit goes to the option of that number. */
export function ChoiceEditor<V>({ label, options, pick }: ChoiceEditorProps<V>) {
  const id = useOptionListId();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex(({ chosen }) => chosen),
    ),
  );
  useEffect(() => list.current?.focus(), []);
  const choose = (index: number) => {
    const option = options[index];
    if (option) pick(option.value);
  };
  const keys = listKeys(active, options.length, setActive, choose);
  return (
    <OptionList
      id={id}
      label={label}
      options={options}
      active={active}
      pick={pick}
      list={list}
      tabIndex={0}
      onKeyDown={(press) => {
        const numbered = options.findIndex((option) => option.id === press.key);
        if (numbered >= 0) setActive(numbered);
        else if (press.key === ' ') choose(active);
        else return keys(press);
        return press.preventDefault();
      }}
    />
  );
}
