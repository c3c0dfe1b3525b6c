import styles from './page-tabs.module.css';
import { pages, type Route } from './pages';

/** The app's pages in a row; the product may show them as its own navigation as well. */
export function PageTabs({ route, go }: { route: Route; go: (route: Route) => void }) {
  return (
    <nav className={styles.tabs} aria-label="Coordinator">
      {pages.map((page) => (
        <button
          key={page.route}
          type="button"
          aria-current={page.route === route ? 'page' : undefined}
          onClick={() => go(page.route)}
        >
          {page.title}
        </button>
      ))}
    </nav>
  );
}
