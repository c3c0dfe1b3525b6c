import { useState } from 'react';
import { useSection } from '../../section';
import type { RowsById } from './outline';

/** The line that the address leads to: followed when the page opens, and again when another address is. */
export function useLed(rows: RowsById, follow: (id: string) => void, say: (text: string) => void) {
  const { entry } = useSection();
  const [led, setLed] = useState<string>();
  if (entry === led) return led;
  setLed(entry);
  if (entry !== undefined && rows.get(entry)) follow(entry);
  else if (entry !== undefined) say(`${entry} is not on this schedule: it is done, or you may not see it.`);
  return entry;
}
