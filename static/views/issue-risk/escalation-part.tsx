import type { RiskRow } from '../../../src/analysis/risk-row';
import type { IsoDate } from '../../../src/model/date';
import { Button } from '../../parts/button';
import { Day } from '../../parts/day';
import { type escalationSteps } from '../risks/risk-steps';
import styles from './issue-risk.module.css';
import { Part } from './part';
import type { RiskDesk } from './use-risk-desk';

interface EscalationPartProps {
  risk: RiskRow;
  asOf: IsoDate;
  /** Absent where the risk may not be changed. */
  desk: RiskDesk | undefined;
}

/** Whether the risk was handed up, whether somebody there has seen it, and the step that comes next. */
export function EscalationPart({ risk: { escalation }, asOf, desk }: EscalationPartProps) {
  const press = (to: keyof typeof escalationSteps) =>
    desk ? (
      <Button
        kind={to === 'none' ? 'subtle' : 'default'}
        busy={desk.busy}
        onClick={() => void desk.run(() => desk.take({ kind: 'escalate', to }))}
      >
        {{ escalated: 'Escalate', acknowledged: 'Acknowledge', none: 'Withdraw' }[to]}
      </Button>
    ) : null;
  return (
    <Part title="Escalation">
      <p>
        {escalation ? (
          <>
            Escalated on <Day date={escalation.at} beside={asOf} />
            {escalation.acknowledged ? (
              <>
                , acknowledged on <Day date={escalation.acknowledged} beside={asOf} />.
              </>
            ) : (
              ', not acknowledged yet.'
            )}
          </>
        ) : (
          <span className={styles.quiet}>Not escalated.</span>
        )}
      </p>
      <div className={styles.actions}>
        {escalation ? null : press('escalated')}
        {escalation && !escalation.acknowledged ? press('acknowledged') : null}
        {escalation ? press('none') : null}
      </div>
    </Part>
  );
}
