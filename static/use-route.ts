import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Section } from './section';
import { entryOf, routeOf, sectionOf, type Route } from './views/pages';

type History = Awaited<ReturnType<typeof view.createHistory>>;

/** The address within the app's page, kept in step with the product's address bar; undefined until the product has told it. */
export function usePath(): { readonly path: string | undefined; readonly goTo: (path: string) => void } {
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
      () => current && setPath('/'),
    );
    return () => {
      current = false;
      stop?.();
    };
  }, []);
  const goTo = useCallback((to: string) => {
    setPath(to);
    history.current?.push(to);
  }, []);
  return { path, goTo };
}

/** The page shown and its part, by the address; undefined until the product has told it. */
export function useRoute(): Section & { route: Route | undefined } {
  const { path, goTo } = usePath();
  const go = useCallback(
    (route: Route, section?: string, entry?: string) =>
      goTo(`/${[route, section, entry && encodeURIComponent(entry)].filter(Boolean).join('/')}`),
    [goTo],
  );
  if (path === undefined) return { route: undefined, section: undefined, entry: undefined, go };
  return { route: routeOf(path), section: sectionOf(path), entry: entryOf(path), go };
}
