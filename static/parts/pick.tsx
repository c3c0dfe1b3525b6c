import fields from './field.module.css';

interface PickProps<V extends string> {
  label: string;
  /** What stands there while nothing is chosen, e.g. "Any category". */
  any: string;
  options: readonly { readonly value: V; readonly name: string }[];
  value: V | undefined;
  choose: (value: V | undefined) => void;
}

/** A small select that narrows a list down. */
export function Pick<V extends string>({ label, any, options, value, choose }: PickProps<V>) {
  return (
    <select
      className={fields.input}
      style={{ width: 'auto', maxWidth: '100%' }}
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => choose(options.find((option) => option.value === target.value)?.value)}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
