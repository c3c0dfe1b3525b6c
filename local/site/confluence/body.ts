import * as v from 'valibot';
import { isDocument } from '../adf-text';
import { invalid } from './refusal';
import { adfToStorage } from './storage/adf-to-storage';
import { storageToAdf } from './storage/storage-to-adf';

export const bodyFormats = ['storage', 'atlas_doc_format'] as const;
export const singleBodyFormats = [
  ...bodyFormats,
  'view',
  'export_view',
  'anonymous_export_view',
  'styled_view',
  'editor',
] as const;
export type BodyFormat = (typeof singleBodyFormats)[number];

const written = v.object({ representation: v.picklist(['storage', 'atlas_doc_format', 'wiki']), value: v.string() });

/** A body as it is sent: one representation, alone or under its own name. */
export const bodyWrite = v.union([
  written,
  v.pipe(
    v.object({ storage: v.optional(written), atlas_doc_format: v.optional(written), wiki: v.optional(written) }),
    v.check((body) => Object.keys(body).length === 1, 'Exactly one representation is expected.'),
  ),
]);

/** The ADF document that a sent body means. */
export function documentOf(body: v.InferOutput<typeof bodyWrite>): unknown {
  const one = 'value' in body ? body : (body.storage ?? body.atlas_doc_format ?? body.wiki);
  if (one?.representation === 'storage') return storageToAdf(one.value);
  if (one?.representation !== 'atlas_doc_format') throw invalid('Wiki markup is not supported by this site');
  let document: unknown;
  try {
    document = JSON.parse(one.value);
  } catch {
    throw invalid('Error parsing atlas_doc_format', 'The value is not JSON.');
  }
  if (!isDocument(document)) throw invalid('Error parsing atlas_doc_format', 'The value is not an Atlassian document.');
  return document;
}

/** A document in the format asked for; nothing where no format was. */
export function bodyAnswer(document: unknown, format: BodyFormat | undefined): Record<string, unknown> {
  if (format === undefined) return {};
  const value = format === 'atlas_doc_format' ? JSON.stringify(document) : adfToStorage(document);
  return { [format]: { representation: format, value } };
}
