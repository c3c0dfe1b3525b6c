import { useEffect } from 'react';
import type { Problem } from '../../src/api/problem';
import { useFormats } from '../formats';
import { Button } from './button';
import { Icon } from './icon';
import styles from './problem-message.module.css';

const titles: Record<Problem['code'], string> = {
  'not-found': 'Not found, or not visible to you',
  'not-allowed': 'You need permission to see this',
  invalid: 'This cannot be read with the present settings',
  'rate-limited': 'Jira asks us to wait',
  unavailable: 'Jira did not answer',
  conflict: 'It was changed by somebody else in the meantime',
  'out-of-time': 'This took longer than the platform allows',
  defect: 'Something went wrong in the app',
};

const final: readonly Problem['code'][] = ['not-allowed', 'not-found'];

interface ProblemMessageProps {
  problem: Problem;
  retry?: () => void;
  busy?: boolean;
}

/** What went wrong, why, and what may be done; waits by itself where Jira says when to come back. */
export function ProblemMessage({ problem, retry, busy = false }: ProblemMessageProps) {
  const { moment } = useFormats();
  const { code, message, retryAt } = problem;
  useEffect(() => {
    if (!retryAt || !retry) return undefined;
    const timer = setTimeout(retry, Math.max(1000, Date.parse(retryAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [retryAt, retry]);
  return (
    <div className={styles.problem} role="alert" data-code={code}>
      <Icon name={code === 'not-allowed' || code === 'not-found' ? 'lock' : 'warning'} size={20} />
      <div>
        <h2>{titles[code]}</h2>
        {message === `${titles[code]}.` ? null : <p>{message}</p>}
        {retryAt ? <p>Trying again by itself at {moment(retryAt)}.</p> : null}
        {retry && !final.includes(code) ? (
          <Button onClick={retry} busy={busy}>
            {busy ? 'Trying…' : 'Try again'}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
