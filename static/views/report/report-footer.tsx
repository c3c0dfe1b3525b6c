import { useId, useState } from 'react';
import type { Answer } from '../../../src/api';
import type { StatusReport } from '../../../src/analysis/status-report';
import { useFormats } from '../../formats';
import { AsOf } from '../../parts/as-of';
import { Button } from '../../parts/button';
import { dimensionNames } from './dimension-names';
import styles from './report-footer.module.css';

/** What the report rests on: how much was read, when, and by which rules. */
export function ReportFooter({ answer }: { answer: Answer<StatusReport> }) {
  const { number } = useFormats();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { issueCount, ratings } = answer.value;
  return (
    <footer className={styles.footer}>
      <p>
        Sources: {number(issueCount)} work items that you may see · <AsOf readAt={answer.readAt} />{' '}
        <Button kind="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          Rules behind the colours
        </Button>
      </p>
      <ul id={id} hidden={!open}>
        <li>Overall [G1]: the worst of the ratings that could be made.</li>
        {ratings.map(({ dimension, rule, ruleText }) => (
          <li key={dimension}>
            {dimensionNames[dimension]} [{rule}]: {ruleText}
          </li>
        ))}
      </ul>
    </footer>
  );
}
