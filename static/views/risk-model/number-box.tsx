import { useState } from 'react';
import fields from '../../parts/field.module.css';
import styles from './risk-model.module.css';

interface NumberBoxProps {
  label: string;
  value: number | undefined;
  least: number;
  most: number;
  readOnly: boolean;
  /** Whether it may be left empty. */
  optional?: boolean;
  placeholder?: string;
  change: (value: number | undefined) => void;
}

/** A whole number; what makes no sense stays in the box while it is typed, and is dropped when the box is left. */
export function NumberBox(props: NumberBoxProps) {
  const { label, value, least, most, readOnly, optional = false, placeholder, change } = props;
  const [typed, type] = useState<string>();
  const numberIn = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);
  const fits = (text: string) => {
    const number = numberIn(text);
    return number === undefined ? optional && text.trim() === '' : number >= least && number <= most;
  };
  const wrong = typed !== undefined && !fits(typed);
  return (
    <input
      className={`${fields.input ?? ''} ${styles.number ?? ''}`}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={wrong || undefined}
      title={wrong ? `A whole number from ${least} to ${most}` : undefined}
      placeholder={placeholder}
      readOnly={readOnly}
      value={typed ?? (value === undefined ? '' : String(value))}
      onChange={({ target }) => {
        type(target.value);
        if (fits(target.value)) change(numberIn(target.value));
      }}
      onBlur={() => type(undefined)}
    />
  );
}
