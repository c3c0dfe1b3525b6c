import { useEffect, useRef } from 'react';
import type { SeenScenario } from '../../../src/analysis/seen-scenarios';
import { useSection } from '../../section';
import type { WhatIsSupposed } from './use-supposed';

/** The kept scenario that the address leads to: opened once it is read, and named in the address where it is opened by hand. */
export function useOpenedScenario(scenarios: readonly SeenScenario[], { become }: WhatIsSupposed) {
  const { entry, go } = useSection();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const found = scenarios.find(({ name }) => name === entry);
    if (!found || shown.current === entry) return;
    shown.current = entry;
    become(found.steps);
  });
  const open = ({ name, steps }: SeenScenario) => {
    shown.current = name;
    become(steps);
    go('capacity', 'what-if', name);
  };
  const leave = () => go('capacity', 'what-if');
  return { opened: entry, open, leave };
}
