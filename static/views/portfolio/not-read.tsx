import type { PortfolioPart } from '../../../src/analysis/portfolio-risks';
import { Icon } from '../../parts/icon';
import styles from './not-read.module.css';

/** What is missing from the figures, and why. */
export function NotRead({ projects, leftOut }: { projects: readonly PortfolioPart[]; leftOut: number }) {
  const unread = projects.filter((part) => part.unread !== undefined);
  if (unread.length === 0 && leftOut === 0) return null;
  return (
    <ul className={styles.notes} role="note">
      {unread.map((part) => (
        <li key={part.project.key}>
          <Icon name="warning" /> The risks of {part.project.name} are not in these figures: the query in its settings
          does not work. {part.unread}
        </li>
      ))}
      {leftOut > 0 ? (
        <li>
          <Icon name="info" /> {leftOut} more {leftOut === 1 ? 'project is' : 'projects are'} not in these figures: at
          most 50 are read at once. Choose the ones that matter.
        </li>
      ) : null}
    </ul>
  );
}
