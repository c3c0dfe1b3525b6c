import { involvementOf, type PromisedShare } from '../../../src/analysis/involvement';
import { commitments } from '../../../src/analysis/other-commitments';
import type { WorkloadPerson } from '../../../src/analysis/workload';
import { useFormats } from '../../formats';
import { Icon } from '../../parts/icon';
import styles from './involvement-bar.module.css';

/** What all projects are promised of a person, as a bar with all of their time for its length, and in words. */
export function InvolvementBar({ projectKey, who }: { projectKey: string; who: WorkloadPerson }) {
  const { percent } = useFormats();
  const { shares, sumPercent } = involvementOf(projectKey, who);
  const others = shares.filter((share) => share.projectKey !== projectKey);
  if (!who.member && others.length === 0) return null;
  const scale = Math.max(100, sumPercent);
  const named = (share: PromisedShare) =>
    share.projectKey === commitments ? 'Other commitments' : `${share.projectKey} (${share.projectName})`;
  const words = [
    percent(who.member ? who.involvementPercent : 0),
    ...others.map((share) => `${share.projectKey} ${percent(share.percent)}`),
  ].join(' + ');
  const isOver = sumPercent > 100;
  return (
    <div className={styles.involvement}>
      <div className={styles.bar} aria-hidden="true">
        {shares.map((share) => (
          <span
            key={share.projectKey}
            className={share.projectKey === commitments ? styles.hidden : undefined}
            style={{ width: `${(100 * share.percent) / scale}%` }}
            title={`${named(share)}: ${percent(share.percent)}`}
          />
        ))}
        {isOver ? <i style={{ left: `${10_000 / scale}%` }} /> : null}
      </div>
      <span className={styles.shares}>
        {words}
        {others.length > 0 ? (
          <>
            {' = '}
            <span className={isOver ? styles.over : undefined}>
              {percent(sumPercent)} {isOver ? <Icon name="warning" label="More than all of their time" /> : null}
            </span>
          </>
        ) : null}
      </span>
    </div>
  );
}
