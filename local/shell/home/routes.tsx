/** @jsxImportSource hono/jsx */
import { Hono, type Context } from 'hono';
import type { Surroundings } from '../surroundings';
import { HomePage } from './home-page';

/** The first page of the site. */
export function homeRoutes(surroundings: (context: Context) => Promise<Surroundings>): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => context.html(<HomePage around={await surroundings(context)} />));
  return routes;
}
