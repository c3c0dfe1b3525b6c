/** @jsxImportSource hono/jsx */
import type { Viewer } from '../viewer';

/** An instant in the words and the zone of the person who looks. */
export function When({ at, viewer }: { readonly at: string; readonly viewer: Viewer }) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return <span>{at}</span>;
  const text = date.toLocaleString(viewer.locale, {
    timeZone: viewer.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return <time dateTime={date.toISOString()}>{text}</time>;
}

/** A calendar day, the same in every zone. */
export function Day({ date, viewer }: { readonly date: string; readonly viewer: Viewer }) {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return <span>{date}</span>;
  return <time dateTime={date}>{at.toLocaleDateString(viewer.locale, { timeZone: 'UTC', dateStyle: 'medium' })}</time>;
}
