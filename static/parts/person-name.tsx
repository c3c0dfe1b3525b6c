import type { Person } from '../../src/model/person';
import { classes } from './classes';
import styles from './person-name.module.css';

const hues = ['blue', 'teal', 'purple', 'magenta', 'green', 'orange'] as const;

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
}

/** The same colour for the same account everywhere. */
function hueOf(accountId: string): (typeof hues)[number] {
  const sum = [...accountId].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return hues[sum % hues.length] ?? 'blue';
}

export function PersonName({ person, absent = 'Nobody' }: { person: Person | undefined; absent?: string }) {
  if (!person) return <span className={styles.absent}>{absent}</span>;
  return (
    <span className={styles.person}>
      <span className={classes(styles.avatar, styles[hueOf(person.accountId)])} aria-hidden="true">
        {initials(person.name).toUpperCase()}
      </span>
      <span className={styles.name}>
        {person.name}
        {person.active ? null : <span className={styles.absent}> (left)</span>}
      </span>
    </span>
  );
}
