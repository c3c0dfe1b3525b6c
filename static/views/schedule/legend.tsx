import type { ReactNode } from 'react';
import bars from './bar.module.css';
import styles from './legend.module.css';

/** What the signs of the time line mean, how to move between rows and how to get to links. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="Signs">
      <Sign words="stated">
        <rect className={bars.bar} x={1} y={3} width={20} height={10} rx={3} />
      </Sign>
      <Sign words="planned">
        <rect className={`${bars.bar} ${bars.planned}`} x={1} y={3} width={20} height={10} rx={3} />
      </Sign>
      <Sign words="critical">
        <rect className={bars.critical} x={2} y={3} width={18} height={10} rx={3} />
      </Sign>
      <Sign words="baseline or first due date">
        <rect className={bars.promised} x={1} y={6} width={20} height={4} rx={2} />
      </Sign>
      <Sign words="forecast to P80">
        <path className={bars.whisker} d="M2 8H19M19 3V13" />
      </Sign>
      <li>
        <kbd>n</kbd> <kbd>p</kbd> next, previous
      </li>
      <li>Press a link, or Enter on its row, for its terms</li>
    </ul>
  );
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width={22} height={16} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
