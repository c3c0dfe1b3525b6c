import { Icon } from './icon';
import fields from './field.module.css';
import styles from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
}

export function SearchField({ label, value, change }: SearchFieldProps) {
  return (
    <span className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        className={fields.input}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </span>
  );
}
