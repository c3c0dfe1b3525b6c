import type { PortfolioPart } from '../../../src/analysis/portfolio-risks';
import { riskLevels, type RiskLevel } from '../../../src/model/risk-model';
import { classes } from '../../parts/classes';
import { levelNames } from '../../parts/level-pill';
import pills from '../../parts/level-pill.module.css';
import styles from './level-table.module.css';
import { ProjectLink } from './project-link';

const levels = [...riskLevels].reverse();

/** What a press on a number shows in the register. */
export interface LevelCell {
  /** Name. */
  readonly project?: string;
  readonly level?: RiskLevel | 'not-assessed';
}

interface LevelTableProps {
  projects: readonly PortfolioPart[];
  choose: (cell: LevelCell) => void;
}

/** How many open risks of each level a project has; every number shows the risks behind it. */
export function LevelTable({ projects, choose }: LevelTableProps) {
  const read = projects.filter(({ unread }) => unread === undefined);
  const count = (value: number, words: string, cell: LevelCell) =>
    value === 0 ? (
      <span className={styles.none}>0</span>
    ) : (
      <button
        type="button"
        className={classes(
          styles.count,
          cell.level && cell.level !== 'not-assessed' ? pills[cell.level] : styles.plain,
        )}
        aria-label={`${value} ${words}`}
        onClick={() => choose(cell)}
      >
        {value}
      </button>
    );
  const line = (parts: readonly PortfolioPart[], words: string, project: { readonly project?: string }) => {
    const sum = (of: (part: PortfolioPart) => number) => parts.reduce((total, part) => total + of(part), 0);
    return (
      <>
        {levels.map((level) => (
          <td key={level}>
            {count(
              sum(({ byLevel }) => byLevel[level]),
              `${levelNames[level]}, ${words}`,
              { ...project, level },
            )}
          </td>
        ))}
        <td>
          {count(
            sum(({ notAssessed }) => notAssessed),
            `not assessed, ${words}`,
            { ...project, level: 'not-assessed' },
          )}
        </td>
        <td>
          {count(
            sum(({ open }) => open),
            `open, ${words}`,
            project,
          )}
        </td>
        <td className={styles.end}>{sum(({ overdueReviews }) => overdueReviews)}</td>
      </>
    );
  };
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label="Open risks by project and level">
      <table className={styles.table}>
        <caption className={styles.caption}>Open risks by project and level</caption>
        <thead>
          <tr>
            <th scope="col">Project</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {levelNames[level]}
              </th>
            ))}
            <th scope="col">Not assessed</th>
            <th scope="col">Open</th>
            <th scope="col">Reviews overdue</th>
          </tr>
        </thead>
        <tbody>
          {read.map((part) => (
            <tr key={part.project.key}>
              <th scope="row">
                <ProjectLink projectKey={part.project.key}>{part.project.name}</ProjectLink>
              </th>
              {line([part], part.project.name, { project: part.project.name })}
            </tr>
          ))}
        </tbody>
        {read.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              {line(read, 'all projects', {})}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
