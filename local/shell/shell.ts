import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { frameSite } from '../runtime/frame/frame-site';
import { tokenCss } from '../runtime/frame/token-css';
import type { Host } from '../runtime/host';
import { appAccountId } from '../runtime/site-identity';
import type { SiteFetch } from '../runtime/product-fetch';
import { appCalls } from './app-calls';
import { clientScripts } from './client-bundle';
import { confluenceRoutes } from './confluence/routes';
import { faultsRoutes } from './faults-page';
import { homeRoutes } from './home/routes';
import { jiraRoutes } from './jira/routes';
import { formText } from './form-text';
import { problemAnswer } from './problem-answer';
import { readPeople } from './read-people';
import { siteReader } from './site-reader';
import type { Surroundings } from './surroundings';
import { keepChoices, readViewer } from './viewer';

export interface ShellOptions {
  readonly host: Host;
  readonly site: SiteFetch;
  /** Who looks when nobody was chosen yet. */
  readonly standardAccount: string;
  readonly origins: { readonly pages: string; readonly frames: string };
}

export interface Shell {
  /** Jira's and Confluence's pages. */
  readonly pages: Hono;
  /** The app's static files, to be served from the other origin. */
  readonly frames: Hono;
}

const sheets = ['base', 'chrome', 'lists-and-issue', 'dashboard', 'document', 'editor-and-overlays'];
const styles = () => sheets.map((name) => readFileSync(join(__dirname, 'styles', `${name}.css`), 'utf8')).join('\n');

const asset = (body: string, type: string) => () =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' } });

/** Only pages of this site may send its forms. */
function isForeign(context: Context, origin: string): boolean {
  const sent = context.req.header('origin');
  return sent !== undefined && sent !== origin;
}

/** The browser pages around the app's panels. */
export async function openShell(options: ShellOptions): Promise<Shell> {
  const { host, site, origins, standardAccount } = options;
  const scripts = await clientScripts();
  const tokens = tokenCss();
  const people = () =>
    readPeople(siteReader(site, origins.pages, appAccountId), siteReader(site, origins.pages, standardAccount));
  const surroundings = async (context: Context): Promise<Surroundings> => {
    const viewer = readViewer(context, standardAccount);
    return {
      host,
      viewer,
      reader: siteReader(site, origins.pages, viewer.accountId),
      people: await people(),
      frameOrigin: origins.frames,
      address: context.req.path + new URL(context.req.url).search,
    };
  };

  const pages = new Hono();
  pages.get('/-/before-paint.js', asset(scripts.beforePaint, 'text/javascript'));
  pages.get('/-/shell.js', asset(scripts.page, 'text/javascript'));
  pages.get('/-/shell.css', asset(styles(), 'text/css'));
  pages.get('/-/tokens.css', asset(tokens, 'text/css'));
  pages.on(
    ['POST', 'PUT', 'DELETE'],
    ['/__app/*', '/__shell/*', '/browse/*', '/jira/*', '/wiki/spaces/*', '/__site'],
    async (context, next) =>
      isForeign(context, origins.pages) ? context.text('Forms of other sites are not taken.', 403) : next(),
  );
  pages.route(
    '/__app',
    appCalls(host, (context) => readViewer(context, standardAccount)),
  );
  pages.post('/__shell/choices', async (context) => {
    const form = await context.req.parseBody();
    keepChoices(context, form);
    const back = formText(form, 'back') || '/';
    return form['stay']
      ? context.body(null, 204)
      : context.redirect(back.startsWith('/') && !back.startsWith('//') ? back : '/', 303);
  });
  pages.route('/', faultsRoutes(surroundings));
  pages.all('/rest/*', (context) => site(context.req.raw));
  pages.all('/wiki/rest/*', (context) => site(context.req.raw));
  pages.all('/wiki/api/*', (context) => site(context.req.raw));
  pages.all('/__site/*', (context) => site(context.req.raw));
  pages.route('/', homeRoutes(surroundings));
  pages.route('/', jiraRoutes(surroundings));
  pages.route('/', confluenceRoutes(surroundings));
  pages.onError(problemAnswer(surroundings));
  const frames = frameSite({
    manifest: host.manifest,
    hostOrigin: () => origins.pages,
    bridgeScript: scripts.bridge,
    tokenCss: tokens,
  });
  return { pages, frames };
}
