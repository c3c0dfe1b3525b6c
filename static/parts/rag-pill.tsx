import type { Rag } from '../../src/model/rag';
import { classes } from './classes';
import { RagMark } from './rag-mark';
import styles from './rag-pill.module.css';

const words: Record<Rag, string> = { red: 'Red', amber: 'Amber', green: 'Green', 'not-assessed': 'Not assessed' };

/** A rating as letter, shape, word and colour. */
export function RagPill({ rag, large = false }: { rag: Rag; large?: boolean }) {
  return (
    <span className={classes(styles.pill, styles[rag], large && styles.large)}>
      <RagMark rag={rag} size={large ? 24 : 18} />
      {words[rag]}
    </span>
  );
}
