import { Icon } from './icon';
import styles from './read-only-note.module.css';

/** Why nothing can be changed here. */
export function ReadOnlyNote({ what }: { what: string }) {
  return (
    <p className={styles.note}>
      <Icon name="lock" size={14} /> Read only: to change {what} you need the permission to edit work items in this
      project.
    </p>
  );
}
