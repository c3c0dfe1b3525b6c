import { useState } from 'react';
import { Button } from './button';
import { IssueLink } from './issue-link';
import styles from './issue-keys.module.css';

/** Links to work items in a row; beyond `most` the rest waits behind "+4 more". */
export function IssueKeys({ keys, most = 6 }: { keys: readonly string[]; most?: number }) {
  const [all, setAll] = useState(false);
  const shown = all || keys.length <= most + 1 ? keys : keys.slice(0, most);
  return (
    <span className={styles.keys}>
      {shown.map((key) => (
        <IssueLink key={key} issueKey={key} />
      ))}
      {shown.length < keys.length ? (
        <Button kind="link" onClick={() => setAll(true)}>
          +{keys.length - shown.length} more
        </Button>
      ) : null}
    </span>
  );
}
