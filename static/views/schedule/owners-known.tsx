import { blockersWithoutLoad } from '../../../src/analysis/blockers-without-load';
import type { ProjectSchedule } from '../../../src/analysis/project-schedule';
import { IssueKeys } from '../../parts/issue-keys';
import styles from './conflicts.module.css';

interface OwnersKnownProps {
  schedule: ProjectSchedule;
  /** Dates are proposed that are not in Jira. */
  proposed: boolean;
}

/** What the conflicts know of the time of those who own blocking work, and what they do not. */
export function OwnersKnown({ schedule, proposed }: OwnersKnownProps) {
  const { owners } = schedule.basis;
  if (!owners) return null;
  const { unread } = owners;
  const unknown = unread === undefined ? blockersWithoutLoad(schedule) : [];
  return (
    <p className={styles.none}>
      Time off of owners is assessed for the 26 weeks ahead. [L18]{' '}
      {unread === undefined
        ? 'Overload is that of all work that you may see. [L19]'
        : `Overload is not assessed: ${unread} [L19]`}
      {proposed ? ' Hours asked of owners are those of the dates in Jira, not of proposed ones.' : ''}
      {unknown.length > 0 ? (
        <>
          {' '}
          Not assessed here, but under “Conflicts across projects”: whether the owners of <IssueKeys
            keys={unknown}
          />{' '}
          of other projects are overloaded.
        </>
      ) : null}
    </p>
  );
}
