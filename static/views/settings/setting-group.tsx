import type { ReactNode } from 'react';
import fields from '../../parts/field.module.css';
import { Icon } from '../../parts/icon';
import { useGroupError } from './settings-form-context';
import styles from './setting-group.module.css';

interface SettingGroupProps {
  title: string;
  hint?: ReactNode;
  /** The path that all its settings share. */
  path: string;
  columns?: 'one' | 'many';
  children: ReactNode;
}

/** Settings that belong together, with what is wrong between them. */
export function SettingGroup({ title, hint, path, columns = 'many', children }: SettingGroupProps) {
  const error = useGroupError(path);
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {error ? (
        <p className={fields.error}>
          <Icon name="error" /> {error}
        </p>
      ) : null}
      <div className={styles[columns]}>{children}</div>
    </fieldset>
  );
}
