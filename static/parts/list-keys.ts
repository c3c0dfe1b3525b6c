import type { KeyboardEvent } from 'react';

/** Where an arrow, Home or End key leads in a list of `count`; undefined for any other key. */
export function stepInList(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Moves through a list with the arrow keys and chooses with Enter. */
export function listKeys(active: number, count: number, move: (to: number) => void, choose: (index: number) => void) {
  return (press: KeyboardEvent) => {
    const to = stepInList(press.key, active, count);
    if (to !== undefined) move(to);
    else if (press.key === 'Enter') choose(active);
    else return;
    press.preventDefault();
  };
}
