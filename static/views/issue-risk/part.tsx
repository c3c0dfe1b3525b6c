import { useId, type ReactNode } from 'react';
import styles from './issue-risk.module.css';

interface PartProps {
  title: string;
  /** Stands at the end of the title line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of the side panel. */
export function Part({ title, aside, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
