import { Hono } from 'hono';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';

const hues = [210, 160, 30, 270, 340, 190, 90, 0];

function hueOf(text: string): number {
  const sum = [...text].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return hues[sum % hues.length] ?? 210;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toUpperCase() ?? '')
    .join('');
}

function picture(name: string, shape: 'round' | 'square'): string {
  const fill = `hsl(${hueOf(name)} 45% 38%)`;
  const ground =
    shape === 'round'
      ? `<circle cx="24" cy="24" r="24" fill="${fill}"/>`
      : `<rect width="48" height="48" rx="8" fill="${fill}"/>`;
  const text = `<text x="24" y="31" text-anchor="middle" font-family="sans-serif" font-size="19" fill="white">${initials(name)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" role="img">${ground}${text}</svg>`;
}

/** Pictures made of initials, so that the site needs no files and no other host. */
export function avatarRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/:kind/:file', (c) => {
    const id = c.req.param('file').replace(/\.svg$/, '');
    const named: Record<string, { name: string } | undefined> = {
      project: jira.projects.get(id),
      issuetype: jira.issueTypes.get(id),
      priority: jira.priorities.get(id),
      status: jira.statuses.get(id),
    };
    const kind = c.req.param('kind');
    const name = kind === 'user' ? jira.directory.user(id)?.displayName : named[kind]?.name;
    const svg = picture(name ?? '?', kind === 'user' ? 'round' : 'square');
    return c.body(svg, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=300' });
  });
  return app;
}
