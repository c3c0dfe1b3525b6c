import type { RiskRow } from '../../../src/analysis/risk-row';
import { dateIn } from '../../../src/model/date';
import type { Answered } from '../../ask';
import { AsOf } from '../../parts/as-of';
import { Icon } from '../../parts/icon';
import { ReadOnlyNote } from '../../parts/read-only-note';
import { useSurroundings } from '../../surroundings';
import { useAnswer } from '../../use-answer';
import { EscalationPart } from './escalation-part';
import styles from './issue-risk.module.css';
import { Later, LaterParts } from './later-parts';
import { ReviewedToday } from './reviewed-today';
import { RiskFacts } from './risk-facts';
import { RiskForm } from './risk-form';
import { projectOf, useRiskDesk } from './use-risk-desk';

const { ExposureTrail, LinkedWork, OccurredPart, OtherAssessments, StatementPart } = LaterParts;

interface RiskPanelProps {
  answer: Answered<'issue-risk'>;
  risk: RiskRow;
  saved: (answer: Answered<'issue-risk'>) => void;
}

/** A risk as its work item's side panel shows it: what it weighs first, what surrounds it as soon as that is read. */
export function RiskPanel({ answer, risk, saved }: RiskPanelProps) {
  const { timeZone } = useSurroundings();
  const { model, mayEdit } = answer.value;
  const { key: issue, open } = risk;
  const asOf = dateIn(timeZone, answer.readAt);
  const all = useRiskDesk(answer, risk, saved);
  const desk = mayEdit && open ? all : undefined;
  const trail = useAnswer('risk-trail', { issue }).answer?.value.trail;
  const linked = useAnswer('risk-work', { project: projectOf(issue), issue });
  const work = linked.answer?.value.work[0];
  return (
    <div className={styles.panel}>
      {desk ? (
        <RiskForm risk={risk} model={model} trail={trail} desk={desk} />
      ) : (
        <RiskFacts risk={risk} model={model} trail={trail} />
      )}
      {all.problem ? (
        <p className={styles.error} role="alert">
          <Icon name="error" /> {all.problem.message}
        </p>
      ) : null}
      <Later>
        <OtherAssessments risk={risk} model={model} desk={desk} />
        <StatementPart risk={risk} desk={desk} />
        <LinkedWork
          title="Treatments"
          none="No work item answers to this risk. Link one that mitigates it."
          links={risk.treatments}
          work={work}
          asOf={asOf}
        />
      </Later>
      {open ? <ReviewedToday risk={risk} model={model} asOf={asOf} desk={desk} /> : null}
      {open ? <EscalationPart risk={risk} asOf={asOf} desk={desk} /> : null}
      <Later>
        <LinkedWork
          title="At stake"
          none="No work item is linked that it threatens."
          links={risk.atStake}
          work={work}
          asOf={asOf}
        />
        {linked.problem ? <p className={styles.quiet}>{linked.problem.message}</p> : null}
        {trail ? <ExposureTrail trail={trail} model={model} asOf={asOf} /> : null}
        <OccurredPart risk={risk} desk={desk} />
      </Later>
      {open ? null : <p className={styles.quiet}>This risk is closed.</p>}
      {open && !mayEdit ? <ReadOnlyNote what="this risk" /> : null}
      <p className={styles.quiet}>
        <AsOf readAt={answer.readAt} />
      </p>
    </div>
  );
}
