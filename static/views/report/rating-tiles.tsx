import { useId, useState } from 'react';
import type { Dimension, Rating } from '../../../src/model/rag';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import { RagMark } from '../../parts/rag-mark';
import { dimensionNames, ragWords } from './dimension-names';
import { RatingProof } from './rating-proof';
import styles from './rating-tiles.module.css';

/** One tile per dimension; pressing it opens the rule and the numbers that its colour rests on. */
export function RatingTiles({ ratings }: { ratings: readonly Rating[] }) {
  const id = useId();
  const [open, setOpen] = useState<Dimension>();
  const shown = ratings.find(({ dimension }) => dimension === open);
  return (
    <section aria-label="Ratings">
      <div className={styles.tiles}>
        {ratings.map(({ dimension, rag, headline, reason }) => (
          <button
            key={dimension}
            type="button"
            className={classes(styles.tile, styles[rag])}
            aria-expanded={dimension === open}
            aria-controls={id}
            onClick={() => setOpen(dimension === open ? undefined : dimension)}
          >
            <span className={styles.name}>
              <RagMark rag={rag} />
              {dimensionNames[dimension]}
              <Hidden>: {ragWords[rag]}</Hidden>
              <Icon name="chevron" size={14} />
            </span>
            <span className={styles.headline}>{headline || 'Not assessed'}</span>
            <span className={styles.reason}>{reason}</span>
          </button>
        ))}
      </div>
      <div id={id}>{shown ? <RatingProof rating={shown} /> : null}</div>
    </section>
  );
}
