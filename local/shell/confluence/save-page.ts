import * as v from 'valibot';
import { SiteRefusal, type SiteReader } from '../site-reader';

const saving = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty('A page needs a title.')),
  /** The version that the editor started from. */
  version: v.number(),
  message: v.optional(v.string(), ''),
  content: v.array(v.looseObject({ type: v.string() })),
});

/** Saves what an editor sends as the next version; somebody else's newer version is not overwritten. */
export async function savePage(
  reader: SiteReader,
  pageId: string,
  sent: unknown,
): Promise<{ status: 200 | 409 | 400; message: string }> {
  const page = v.safeParse(saving, sent);
  if (!page.success) return { status: 400, message: page.issues.map((issue) => issue.message).join(' ') };
  const { title, version, message, content } = page.output;
  try {
    await reader.send('PUT', `/wiki/api/v2/pages/${encodeURIComponent(pageId)}`, {
      id: pageId,
      status: 'current',
      title,
      version: { number: version + 1, message },
      body: { representation: 'atlas_doc_format', value: JSON.stringify({ type: 'doc', version: 1, content }) },
    });
    return { status: 200, message: '' };
  } catch (error) {
    if (!(error instanceof SiteRefusal)) throw error;
    if (error.status !== 409) return { status: 400, message: error.message };
    return {
      status: 409,
      message: `Somebody saved this page while you were editing, so yours was not saved. ${error.message}`,
    };
  }
}
