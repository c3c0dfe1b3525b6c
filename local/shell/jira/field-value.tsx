/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { AdfDocument, isAdfDocument } from '../adf/document';
import { Day, When } from '../parts/when';
import type { Viewer } from '../viewer';

const labels = ['displayName', 'value', 'name', 'key'];

function labelOf(value: object): string {
  const entries = new Map<string, unknown>(Object.entries(value));
  const label = labels.map((name) => entries.get(name)).find((text) => typeof text === 'string');
  return label ?? JSON.stringify(value);
}

export function isEmptyValue(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Any value that Jira may hold in a field. */
export function FieldValue({ value, viewer }: { readonly value: unknown; readonly viewer: Viewer }): Child {
  if (isEmptyValue(value)) return <span class="subtle">None</span>;
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return <Day date={value} viewer={viewer} />;
    return /^\d{4}-\d\d-\d\dT/.test(value) ? <When at={value} viewer={viewer} /> : value;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  if (isAdfDocument(value)) return <AdfDocument document={value} />;
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => (typeof item === 'object' && item !== null ? labelOf(item) : String(item)))
      .join(', ');
  }
  return labelOf(value);
}
