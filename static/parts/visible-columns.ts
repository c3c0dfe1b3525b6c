import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, type RefObject } from 'react';
import { withGaps } from './drawn-columns';
import { usePrinting } from './use-printing';

/** Which columns of equal width are drawn: on paper all, else those in sight and the one that keys would reach. */
export function useVisibleColumns(
  count: number,
  widthPx: number,
  reachable: number,
  frame: RefObject<HTMLElement | null>,
) {
  const printing = usePrinting();
  const virtualizer = useVirtualizer({
    horizontal: true,
    count,
    enabled: !printing,
    getScrollElement: () => frame.current,
    estimateSize: () => widthPx,
    overscan: 4,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), reachable])].filter((at) => at < count).sort((a, b) => a - b),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, widthPx]);
  const all = Array.from({ length: count }, (_, index) => index);
  const shown = (printing ? all : virtualizer.getVirtualItems().map(({ index }) => index)).join(' ');
  // The same list as long as the same columns are drawn, so that rows that stay are not drawn anew.
  const drawn = useMemo(() => withGaps(shown.split(' ').filter(Boolean).map(Number), count), [shown, count]);
  return {
    drawn,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index),
  };
}
