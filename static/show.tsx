import { view } from '@forge/bridge';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './parts/error-boundary';
import { printOnWhite } from './print-on-white';
import { readSurroundings, SurroundingsContext } from './surroundings';
import './parts/scale.css';
import './parts/page.css';

/** Starts a surface: the product's theme first, then the surface in its surroundings. */
export async function show(surface: ReactNode): Promise<void> {
  const [surroundings] = await Promise.all([readSurroundings(), view.theme.enable().catch(() => undefined)]);
  printOnWhite();
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <SurroundingsContext.Provider value={surroundings}>
          <ErrorBoundary>{surface}</ErrorBoundary>
        </SurroundingsContext.Provider>
      </StrictMode>,
    );
}
