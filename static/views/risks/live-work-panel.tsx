import { useState } from 'react';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { ProjectRegister } from '../../../src/api/project-register';
import { AsOf } from '../../parts/as-of';
import { Button } from '../../parts/button';
import { Clamped } from '../../parts/clamped';
import { IssueLink } from '../../parts/issue-link';
import { LevelPill } from '../../parts/level-pill';
import { Panel } from '../../parts/panel';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonLines } from '../../parts/skeleton';
import { signalsOf, type LiveWork } from './live-work';
import styles from './live-work.module.css';
import { ReviewButton } from './review-button';
import type { RiskCommands } from './risk-commands';
import { SignalList } from './signal-list';

const most = 4;

interface LiveWorkPanelProps {
  answer: ProjectRegister<RiskRegister>;
  commands: RiskCommands;
  work: LiveWork;
}

/** The risks whose work at stake has changed since they were last looked at, with the evidence. */
export default function LiveWorkPanel({ answer: { register, mayEdit }, commands, work }: LiveWorkPanelProps) {
  const [all, setAll] = useState(false);
  const { rows, model, asOf } = register;
  const threatened = rows.filter(({ key }) => signalsOf(work, key).length > 0);
  const shown = all || threatened.length <= most + 1 ? threatened : threatened.slice(0, most);
  return (
    <Panel title="Checked against live work" aside={work.readAt ? <AsOf readAt={work.readAt} /> : null}>
      <p className={styles.quiet}>
        What slipped, is overdue or blocked, was reopened or lost its owner among the work at stake since each risk was
        last looked at. It suggests a look and changes nothing. [R19]
      </p>
      {work.problem ? <ProblemMessage problem={work.problem} /> : null}
      {work.readAt || work.problem ? null : (
        <div role="status" aria-label="Checking against live work">
          <SkeletonLines lines={4} />
        </div>
      )}
      {work.readAt && threatened.length === 0 ? <p>Nothing has happened to the work at stake.</p> : null}
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.key}>
            <div className={styles.head}>
              <IssueLink issueKey={row.key} />
              <LevelPill level={row.level} exposure={row.exposure} />
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
            <SignalList signals={signalsOf(work, row.key)} asOf={asOf} />
          </li>
        ))}
      </ul>
      {shown.length < threatened.length ? (
        <Button kind="link" onClick={() => setAll(true)}>
          Show all {threatened.length}
        </Button>
      ) : null}
    </Panel>
  );
}
