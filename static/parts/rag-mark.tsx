import type { Rag } from '../../src/model/rag';
import styles from './rag-mark.module.css';

const shapes: Record<Rag, { readonly path: string; readonly letter: string; readonly baseline: number }> = {
  red: { path: 'M3 1h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z', letter: 'R', baseline: 14 },
  amber: {
    path: 'M10 .8a1.6 1.6 0 0 1 1.4.8l8.2 15a1.6 1.6 0 0 1-1.4 2.4H1.8a1.6 1.6 0 0 1-1.4-2.4l8.2-15A1.6 1.6 0 0 1 10 .8Z',
    letter: 'A',
    baseline: 16.6,
  },
  green: { path: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z', letter: 'G', baseline: 14 },
  'not-assessed': { path: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z', letter: '–', baseline: 13.6 },
};

/** The shape and letter of a rating, so that it is told without colour: square R, triangle A, circle G, dashed ring. */
export function RagMark({ rag, size = 20 }: { rag: Rag; size?: number }) {
  const { path, letter, baseline } = shapes[rag];
  return (
    <svg className={styles[rag]} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
      <text x="10" y={baseline} textAnchor="middle">
        {letter}
      </text>
    </svg>
  );
}
