import { router } from '@forge/bridge';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { IsoDate } from '../../../src/model/date';
import type { LinkedWork } from '../../../src/model/risk';
import type { NestedLine } from '../../parts/grid-items';
import { IssueLink } from '../../parts/issue-link';
import type { LiveWork } from './live-work';
import styles from './live-work.module.css';
import { WorkLine } from './work-line';

export function hasWork({ treatments, atStake, occurredAs }: RiskRow): boolean {
  return treatments.length + atStake.length > 0 || occurredAs !== undefined;
}

/** The lines under a risk in the register: what it became, its treatments, and the work at stake with what happened to it. */
export function nestedWork(row: RiskRow, work: LiveWork, asOf: IsoDate): readonly NestedLine[] {
  const { key, treatments, atStake, occurredAs } = row;
  const found = work.of.get(key);
  const lineOf =
    (part: 'Treatment' | 'At stake') =>
    (link: LinkedWork): NestedLine => ({
      id: `${part} ${link.key}`,
      open: () => void router.navigate(`/browse/${link.key}`),
      content: (
        <WorkLine
          part={part}
          link={link}
          item={[...(found?.treatments ?? []), ...(found?.atStake ?? [])].find((item) => item.key === link.key)}
          signals={part === 'At stake' ? (found?.signals ?? []).filter(({ issue }) => issue === link.key) : []}
          asOf={asOf}
        />
      ),
    });
  const became: readonly NestedLine[] = occurredAs
    ? [
        {
          id: 'occurred',
          open: () => void router.navigate(`/browse/${occurredAs}`),
          content: (
            <div className={styles.work}>
              <span className={styles.part}>Occurred as</span>
              <IssueLink issueKey={occurredAs} />
            </div>
          ),
        },
      ]
    : [];
  return [...became, ...treatments.map(lineOf('Treatment')), ...atStake.map(lineOf('At stake'))];
}
