import type { RiskWork } from '../../../src/analysis/risk-work';
import type { IsoDate } from '../../../src/model/date';
import type { LinkedWork as Link } from '../../../src/model/risk';
import { WorkLine } from '../risks/work-line';
import styles from './issue-risk.module.css';
import { Part } from './part';

interface LinkedWorkProps {
  title: string;
  none: string;
  links: readonly Link[];
  /** Absent until it is read. */
  work: RiskWork | undefined;
  asOf: IsoDate;
}

/** The work items that answer to a risk, or those that it threatens with what happened to them. */
export default function LinkedWork({ title, none, links, work, asOf }: LinkedWorkProps) {
  const items = [...(work?.treatments ?? []), ...(work?.atStake ?? [])];
  return (
    <Part title={title} aside={<span className={styles.quiet}>{links.length}</span>}>
      {links.length === 0 ? <p className={styles.quiet}>{none}</p> : null}
      <ul className={styles.lines}>
        {links.map((link) => (
          <li key={link.key}>
            <WorkLine
              link={link}
              item={items.find(({ key }) => key === link.key)}
              signals={(work?.signals ?? []).filter(({ issue }) => issue === link.key)}
              asOf={asOf}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
