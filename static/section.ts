import { createContext, useContext } from 'react';
import type { Route } from './views/pages';

/** Which part of a page is shown, as the address says, and the way to any part of any page. */
export interface Section {
  readonly section: string | undefined;
  go(route: Route, section?: string): void;
}

export const SectionContext = createContext<Section>({ section: undefined, go: () => undefined });

export function useSection(): Section {
  return useContext(SectionContext);
}
