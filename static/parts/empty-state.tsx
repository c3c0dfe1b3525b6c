import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg width="56" height="40" viewBox="0 0 56 40" aria-hidden="true">
        <rect x="1" y="1" width="54" height="38" rx="4" />
        <path d="M9 11h16M9 20h38M9 29h28" />
      </svg>
      <h2>{title}</h2>
      {children ? <div className={styles.words}>{children}</div> : null}
      {action}
    </div>
  );
}
