import type { ReactNode } from 'react';
import type { IssueStatus, StatusCategory } from '../../src/model/issue';
import { classes } from './classes';
import styles from './lozenge.module.css';

export type Tone = 'neutral' | 'current' | 'done' | 'attention' | 'danger' | 'new';

/** One or two words that say where a thing stands. */
export function Lozenge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classes(styles.lozenge, styles[tone])}>{children}</span>;
}

const tones: Record<StatusCategory, Tone> = { 'to-do': 'neutral', 'in-progress': 'current', done: 'done' };

/** A Jira status in its category's colour. */
export function StatusLozenge({ status }: { status: IssueStatus }) {
  return <Lozenge tone={tones[status.category]}>{status.name}</Lozenge>;
}
