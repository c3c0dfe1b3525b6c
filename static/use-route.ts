import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Section } from './section';
import { routeOf, sectionOf, type Route } from './views/pages';

type History = Awaited<ReturnType<typeof view.createHistory>>;

/** The page shown and its part, kept in step with the product's address bar; undefined until the product has told it. */
export function useRoute(): Section & { route: Route | undefined } {
  const [path, setPath] = useState<string>();
  const history = useRef<History>(undefined);
  useEffect(() => {
    let current = true;
    let stop: (() => void) | undefined;
    view.createHistory().then(
      (made) => {
        if (!current) return;
        history.current = made;
        setPath(made.location.pathname);
        stop = made.listen((location) => setPath(location.pathname));
      },
      // A product without history still shows the page.
      () => current && setPath('/report'),
    );
    return () => {
      current = false;
      stop?.();
    };
  }, []);
  const go = useCallback((route: Route, section?: string) => {
    const to = section ? `/${route}/${section}` : `/${route}`;
    setPath(to);
    history.current?.push(to);
  }, []);
  if (path === undefined) return { route: undefined, section: undefined, go };
  return { route: routeOf(path), section: sectionOf(path), go };
}
