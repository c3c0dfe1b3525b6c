import { useState } from 'react';

/** Which rows show what is nested under them, each by itself or all at once. */
export function useNesting<Row>(rows: readonly Row[], has: (row: Row) => boolean, keyOf: (row: Row) => string) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const holding = rows.filter(has).map(keyOf);
  const open = holding.length > 0 && holding.every((key) => opened.has(key));
  return {
    has,
    opened,
    toggle: (key: string) => {
      const next = new Set(opened);
      if (!next.delete(key)) next.add(key);
      setOpened(next);
    },
    /** Absent where no row holds anything. */
    all: holding.length > 0 ? { open, toggle: () => setOpened(new Set(open ? [] : holding)) } : undefined,
  };
}
