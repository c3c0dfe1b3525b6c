import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { ProjectRegister } from '../../../src/api/project-register';
import { levelAt } from '../../../src/model/risk-model';
import { Button } from '../../parts/button';
import { Clamped } from '../../parts/clamped';
import { IssueLink } from '../../parts/issue-link';
import { LevelPill } from '../../parts/level-pill';
import { Lozenge } from '../../parts/lozenge';
import { Panel } from '../../parts/panel';
import { PersonName } from '../../parts/person-name';
import { ReviewDate } from '../../parts/review-date';
import type { CellPlace } from './heat-map-placing';
import styles from './live-work.module.css';
import { ReviewButton } from './review-button';
import type { RiskCommands } from './risk-commands';
import { filterRisks } from './risk-filter';
import { escalationWords } from './risk-words';

interface CellRisksProps {
  answer: ProjectRegister<RiskRegister>;
  commands: RiskCommands;
  assessment: string;
  cell: CellPlace;
  close: () => void;
}

/** The risks of the cell that is chosen on the heat map, each with its owner and its next review. */
export function CellRisks({ answer: { register, mayEdit }, commands, assessment, cell, close }: CellRisksProps) {
  const { rows, model, asOf } = register;
  const { probability, impact } = cell;
  const risks = filterRisks(rows, { cell, assessment });
  return (
    <Panel
      title={`Probability ${probability}, impact ${impact}`}
      aside={
        <span className={styles.head}>
          <LevelPill level={levelAt(model, probability, impact)} />
          <Button kind="link" onClick={close}>
            Show all cells
          </Button>
        </span>
      }
    >
      {risks.length === 0 ? <p>No open risk stands here.</p> : null}
      <ul className={styles.list}>
        {risks.map((row) => (
          <li key={row.key}>
            <div className={styles.head}>
              <IssueLink issueKey={row.key} />
              {row.escalation ? <Lozenge tone="attention">{escalationWords(row.escalation)}</Lozenge> : null}
              <PersonName person={row.owner} />
              <ReviewDate risk={row} asOf={asOf} />
              {mayEdit ? (
                <ReviewButton
                  risks={[row]}
                  model={model}
                  asOf={asOf}
                  of={row.key}
                  review={(reviewing) => commands.take(row, { kind: 'review', reviewing })}
                />
              ) : null}
            </div>
            <Clamped>{row.statement}</Clamped>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
