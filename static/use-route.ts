import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { routeOf, type Route } from './views/pages';

type History = Awaited<ReturnType<typeof view.createHistory>>;

/** The page shown, kept in step with the product's address bar; undefined until the product has told it. */
export function useRoute(): { route: Route | undefined; go: (route: Route) => void } {
  const [route, setRoute] = useState<Route>();
  const history = useRef<History>(undefined);
  useEffect(() => {
    let current = true;
    let stop: (() => void) | undefined;
    view.createHistory().then(
      (made) => {
        if (!current) return;
        history.current = made;
        setRoute(routeOf(made.location.pathname));
        stop = made.listen((location) => setRoute(routeOf(location.pathname)));
      },
      // A product without history still shows the page.
      () => current && setRoute('report'),
    );
    return () => {
      current = false;
      stop?.();
    };
  }, []);
  const go = useCallback((to: Route) => {
    setRoute(to);
    history.current?.push(`/${to}`);
  }, []);
  return { route, go };
}
