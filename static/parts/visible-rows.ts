import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinting } from './use-printing';

const drawnWhole = 100;
const rowHeightPx = 44;

/** Which rows of a table are drawn: all of a short one or on paper, else those in sight with room before and after. */
export function useVisibleRows(count: number, frame: RefObject<HTMLElement | null>) {
  const printing = usePrinting();
  const enabled = count > drawnWhole && !printing;
  const virtualizer = useVirtualizer({
    count,
    enabled,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeightPx,
    overscan: 10,
  });
  const items = virtualizer.getVirtualItems();
  if (!enabled)
    return {
      indexes: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      measure: null,
      scrollTo: () => undefined,
    };
  return {
    indexes: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index),
  };
}
