import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Context } from 'hono';

/** Who looks at the pages, and how they want to see them. */
export interface Viewer {
  /** Absent: nobody is signed in. */
  readonly accountId?: string;
  readonly theme: 'light' | 'dark' | 'system';
  readonly locale: string;
  readonly timeZone: string;
}

export const locales = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pl-PL', 'ja-JP'];
export const timeZones = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Warsaw',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
];

/** The choice of nobody, so that it is not mistaken for no choice. */
export const anonymous = 'anonymous';
const yearSeconds = 365 * 24 * 3600;

const oneOf = (value: string | undefined, known: readonly string[], standard: string) =>
  value !== undefined && known.includes(value) ? value : standard;

export function readViewer(context: Context, standardAccount: string): Viewer {
  const chosen = getCookie(context, 'account') ?? standardAccount;
  const theme = getCookie(context, 'theme');
  return {
    ...(chosen === anonymous ? {} : { accountId: chosen }),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    locale: oneOf(getCookie(context, 'locale'), locales, 'en-US'),
    timeZone: oneOf(getCookie(context, 'zone'), timeZones, 'UTC'),
  };
}

const choices = ['account', 'theme', 'locale', 'zone'];

/** Keeps what a person has chosen in the top bar. */
export function keepChoices(context: Context, form: Readonly<Record<string, unknown>>): void {
  for (const name of choices) {
    const value = form[name];
    if (value === '') deleteCookie(context, name, { path: '/' });
    else if (typeof value === 'string') {
      setCookie(context, name, value, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: yearSeconds });
    }
  }
}
