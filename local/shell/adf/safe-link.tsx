/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';

const harmless = /^(https?:|mailto:|\/(?!\/)|#)/i;

/** A link to a web, mail or local address; anything else stays plain words. */
export function SafeLink({ href, children }: { readonly href: string; readonly children: Child }) {
  return harmless.test(href) ? <a href={href}>{children}</a> : <>{children}</>;
}
