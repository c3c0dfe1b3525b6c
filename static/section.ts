import { createContext, useContext } from 'react';
import type { Route } from './views/pages';

/** Which part of a page is shown and what on it is looked at, as the address says, and the way to any part of any page. */
export interface Section {
  readonly section: string | undefined;
  readonly entry: string | undefined;
  go(route: Route, section?: string, entry?: string): void;
}

export const SectionContext = createContext<Section>({ section: undefined, entry: undefined, go: () => undefined });

export function useSection(): Section {
  return useContext(SectionContext);
}
