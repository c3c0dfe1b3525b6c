import type { RefObject } from 'react';

/** How long the product may take to make room for a page that has just been drawn. */
const settlingMs = 2_000;

/** Scrolls to an element, and once more when the product has given the page its height; answers how to stop. */
export function bringIntoSight(element: RefObject<HTMLElement | null>): () => void {
  const scroll = () => element.current?.scrollIntoView({ block: 'end' });
  const stop = () => window.removeEventListener('resize', scroll);
  scroll();
  window.addEventListener('resize', scroll);
  const timer = setTimeout(stop, settlingMs);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
