import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import { PersonName } from '../../parts/person-name';
import type { LoadLine } from './load-lines';
import styles from './load-table.module.css';

const unknown = 'Jira may hold more work of this person than you may see';

/** The name of a line: a team that opens and closes, or a person with role and share. */
export function LoadWho({ line, toggle }: { line: LoadLine; toggle: (team: string) => void }) {
  const { percent } = useFormats();
  if (line.kind === 'team')
    return (
      <th scope="row" aria-colindex={1} className={styles.who}>
        <Button kind="subtle" aria-expanded={line.open} onClick={() => toggle(line.name)} className={styles.opener}>
          <span className={line.open ? styles.turned : styles.aside}>
            <Icon name="chevron" />
          </span>
          {line.name} <span className={styles.count}>{line.people}</span>
        </Button>
      </th>
    );
  const { who, projects } = line;
  const notes = [
    who.role,
    who.member ? percent(who.involvementPercent) : '',
    projects > 1 ? `${projects} projects` : '',
  ].filter(Boolean);
  return (
    <th scope="row" aria-colindex={1} className={styles.who}>
      <PersonName person={who.person} />
      <span className={styles.note}>
        {who.countsHidden ? null : (
          <span title={unknown}>
            <span aria-hidden="true">+ ?</span>
            <Hidden>hidden work unknown</Hidden>
          </span>
        )}
        {!who.countsHidden && notes.length > 0 ? ' · ' : ''}
        {notes.join(' · ')}
      </span>
    </th>
  );
}
