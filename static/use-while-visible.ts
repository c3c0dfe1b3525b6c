import { useEffect, useRef } from 'react';

/** Does something on coming back to the page and every so often while it is in sight; nothing while it is hidden, nor twice at once. */
export function useWhileVisible(everyMs: number, doIt: () => Promise<void>): void {
  const latest = useRef(doIt);
  useEffect(() => {
    latest.current = doIt;
  });
  useEffect(() => {
    let busy = false;
    let last = Date.now();
    const run = async () => {
      if (busy || document.visibilityState !== 'visible') return;
      busy = true;
      last = Date.now();
      try {
        await latest.current();
      } finally {
        busy = false;
      }
    };
    const now = () => void run();
    // A timer of a hidden page may come late: it looks often whether the time has come.
    const timer = setInterval(() => Date.now() - last >= everyMs && now(), Math.min(everyMs, 5_000));
    window.addEventListener('focus', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [everyMs]);
}
