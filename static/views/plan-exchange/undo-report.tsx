import type { UndoOutcome } from '../../../src/api/plan';
import { Button } from '../../parts/button';
import { IssueLink } from '../../parts/issue-link';
import dialog from '../exchange/import-dialog.module.css';

/** What was taken back, and what was not and why. */
export function UndoReport({ outcomes, close }: { outcomes: readonly UndoOutcome[]; close: () => void }) {
  const count = (wanted: UndoOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const others = outcomes.filter(({ outcome }) => outcome === 'left' || outcome === 'failed');
  return (
    <>
      <p role="status">
        {count('restored')} restored, {count('deleted')} deleted, {count('left')} left as they are, {count('failed')}{' '}
        failed.
      </p>
      {others.length > 0 ? (
        <ul className={dialog.rows}>
          {others.map(({ key, why }) => (
            <li key={key}>
              <IssueLink issueKey={key} />: {why}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={dialog.actions}>
        <Button kind="primary" onClick={close}>
          Done
        </Button>
      </div>
    </>
  );
}
