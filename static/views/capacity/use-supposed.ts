import { useState } from 'react';
import type { ScenarioStep } from '../../../src/model/scenario';
import { announce } from '../../parts/announce';

type Steps = readonly ScenarioStep[];

/** As many as a scenario holds. */
export const mostSteps = 20;

/** What is supposed so far, and the way back from each change of it. */
export function useSupposed() {
  const [{ steps, past }, setState] = useState<{ readonly steps: Steps; readonly past: readonly Steps[] }>({
    steps: [],
    past: [],
  });
  return {
    steps,
    mayUndo: past.length > 0,
    become: (next: Steps) => setState((now) => ({ steps: next, past: [...now.past, now.steps] })),
    undo: () => {
      setState((now) => ({ steps: now.past.at(-1) ?? [], past: now.past.slice(0, -1) }));
      announce('The last change of what is supposed is undone.');
    },
  };
}

export type WhatIsSupposed = ReturnType<typeof useSupposed>;
