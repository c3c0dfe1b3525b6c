import { Fragment, useState } from 'react';
import type { Finding } from '../../src/model/finding';
import { openPeople } from '../open-people';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import { IssueKeys } from './issue-keys';
import styles from './findings.module.css';

const icons: Record<Finding['severity'], { readonly icon: IconName; readonly word: string }> = {
  error: { icon: 'error', word: 'Error' },
  warning: { icon: 'warning', word: 'Warning' },
  note: { icon: 'info', word: 'Note' },
};

const most = 6;

/** What in the project's data ought to be mended, and where. */
export function Findings({ findings, none }: { findings: readonly Finding[]; none: string }) {
  const [all, setAll] = useState(false);
  const shown = all || findings.length <= most + 1 ? findings : findings.slice(0, most);
  if (findings.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <>
      <ul className={styles.findings}>
        {shown.map(({ rule, severity, text, issueKeys, peopleOf = [] }) => (
          <li key={`${rule} ${text}`} className={styles[severity]}>
            <Icon name={icons[severity].icon} />
            <span>
              <strong>{icons[severity].word}:</strong> {text} <span className={styles.rule}>[{rule}]</span>{' '}
              <IssueKeys keys={issueKeys} />
              {peopleOf.map((key) => (
                <Fragment key={key}>
                  {' '}
                  <Button kind="link" onClick={() => openPeople(key)}>
                    People of {key}
                  </Button>
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < findings.length ? (
        <Button kind="link" className={styles.more} onClick={() => setAll(true)}>
          Show all {findings.length}
        </Button>
      ) : null}
    </>
  );
}
