import type { Involvement } from '../../../src/analysis/involvement';
import { commitments } from '../../../src/analysis/other-commitments';
import type { PromisedShare } from '../../../src/analysis/promised-elsewhere';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { Icon } from '../../parts/icon';
import styles from './involvement-bar.module.css';

interface InvolvementBarProps {
  /** The project at hand. */
  projectKey: string;
  involvement: Involvement;
  /** Keys of all projects that are drawn: each has its colour in every bar. */
  projectKeys: readonly string[];
}

const colours = [styles.blue, styles.purple, styles.teal, styles.magenta, styles.lime];

/** What all projects are promised of a person, as a bar with all of their time for its length, and in words. */
export function InvolvementBar({ projectKey, involvement, projectKeys }: InvolvementBarProps) {
  const { percent } = useFormats();
  const { shares, sumPercent } = involvement;
  const here = shares.find((share) => share.projectKey === projectKey)?.percent ?? 0;
  const others = shares.filter((share) => share.projectKey !== projectKey);
  const scale = Math.max(100, sumPercent);
  const isOver = sumPercent > 100;
  const named = (share: PromisedShare) =>
    share.projectName === undefined ? share.projectKey : `${share.projectKey} (${share.projectName})`;
  const colourOf = (key: string) =>
    key === commitments ? styles.hidden : colours[projectKeys.indexOf(key) % colours.length];
  return (
    <div className={styles.involvement}>
      <div className={styles.bar} aria-hidden="true">
        {shares.map((share) => (
          <span
            key={share.projectKey}
            className={colourOf(share.projectKey)}
            style={{ width: `${(100 * share.percent) / scale}%` }}
            title={`${named(share)}: ${percent(share.percent)}`}
          />
        ))}
        {isOver ? <i style={{ left: `${10_000 / scale}%` }} /> : null}
      </div>
      <span className={styles.shares}>
        {[percent(here), ...others.map((share) => `${share.projectKey} ${percent(share.percent)}`)].join(' + ')}
        {others.length > 0 ? (
          <>
            {' '}
            <span className={classes(styles.sum, isOver && styles.over)}>
              = {percent(sumPercent)} {isOver ? <Icon name="warning" label="More than all of their time" /> : null}
            </span>
          </>
        ) : null}
      </span>
    </div>
  );
}
