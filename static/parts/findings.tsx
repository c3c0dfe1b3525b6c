import type { Finding } from '../../src/model/finding';
import { Icon, type IconName } from './icon';
import { IssueKeys } from './issue-keys';
import styles from './findings.module.css';

const icons: Record<Finding['severity'], { readonly icon: IconName; readonly word: string }> = {
  error: { icon: 'error', word: 'Error' },
  warning: { icon: 'warning', word: 'Warning' },
  note: { icon: 'info', word: 'Note' },
};

/** What in the project's data ought to be mended, and where. */
export function Findings({ findings, none }: { findings: readonly Finding[]; none: string }) {
  if (findings.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.findings}>
      {findings.map(({ rule, severity, text, issueKeys }) => (
        <li key={`${rule} ${text}`} className={styles[severity]}>
          <Icon name={icons[severity].icon} />
          <span>
            <strong>{icons[severity].word}:</strong> {text} <span className={styles.rule}>[{rule}]</span>{' '}
            <IssueKeys keys={issueKeys} />
          </span>
        </li>
      ))}
    </ul>
  );
}
