import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import { Button } from '../../parts/button';
import { IssueLink } from '../../parts/issue-link';
import { OccurredForm } from '../risks/occurred-form';
import styles from './issue-risk.module.css';
import { Part } from './part';
import type { RiskDesk } from './use-risk-desk';

/** What the risk has become, or the form that raises it. */
export default function OccurredPart({ risk, desk }: { risk: RiskRow; desk: RiskDesk | undefined }) {
  const [open, setOpen] = useState(false);
  const { occurredAs } = risk;
  if (!occurredAs && !desk) return null;
  return (
    <Part
      title="Occurred"
      aside={
        desk && !occurredAs ? (
          <Button kind="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Cancel' : 'It has occurred…'}
          </Button>
        ) : null
      }
    >
      {occurredAs ? (
        <p>
          It has become <IssueLink issueKey={occurredAs} />, which is linked to it.
        </p>
      ) : null}
      {occurredAs || open ? null : <p className={styles.quiet}>Not so far.</p>}
      {desk && open && !occurredAs ? (
        <OccurredForm
          risk={risk}
          busy={desk.busy}
          raise={(summary) =>
            void desk
              .run(() => desk.occur(summary))
              .then((done) => {
                if (done) setOpen(false);
              })
          }
        />
      ) : null}
    </Part>
  );
}
