import { openCollection, type Collection } from '../collection';
import type { SiteContext } from '../context';
import { rowsOf } from '../database';
import type { Grant, SeedSpace } from '../seed';

export interface Space extends SeedSpace {
  readonly authorId: string;
  readonly createdAt: string;
}

export interface PageVersion {
  readonly number: number;
  readonly authorId: string;
  readonly createdAt: string;
  readonly message: string;
  readonly minorEdit: boolean;
  readonly title: string;
  /** An ADF document. */
  readonly body: unknown;
}

export interface Page {
  readonly id: string;
  readonly spaceId: string;
  readonly parentId?: string;
  readonly status: 'current' | 'trashed';
  /** Place among its siblings. */
  readonly position: number;
  readonly authorId: string;
  readonly ownerId: string;
  /** Oldest first, never empty. */
  readonly versions: readonly PageVersion[];
  /** Absent: as the space says. */
  readonly restrictions: { readonly read?: readonly Grant[]; readonly update?: readonly Grant[] };
  readonly labels: readonly string[];
}

/** What is remembered about a task beside what its page says; the page's body is the truth about text and state. */
export interface TaskRecord {
  readonly id: string;
  readonly pageId: string;
  readonly localId: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly completedBy?: string;
  readonly completedAt?: string;
}

export interface ContentProperty {
  readonly id: string;
  readonly pageId: string;
  readonly key: string;
  readonly value: unknown;
  readonly version: Omit<PageVersion, 'title' | 'body'>;
}

export interface FooterComment {
  readonly id: string;
  readonly pageId: string;
  readonly parentCommentId?: string;
  readonly version: Omit<PageVersion, 'title' | 'body'>;
  readonly createdAt: string;
  readonly body: unknown;
}

export interface Attachment {
  readonly id: string;
  readonly pageId: string;
  readonly title: string;
  readonly mediaType: string;
  readonly fileId: string;
  readonly fileSize: number;
  readonly comment: string;
  readonly createdAt: string;
  readonly version: Omit<PageVersion, 'title' | 'body'>;
}

/** Everything the stand-in Confluence knows. */
export interface Confluence extends SiteContext {
  readonly spaces: Collection<Space>;
  readonly pages: Collection<Page>;
  readonly tasks: Collection<TaskRecord>;
  readonly properties: Collection<ContentProperty>;
  readonly comments: Collection<FooterComment>;
  readonly attachments: Collection<Attachment>;
  /** The bytes of an attachment's current version. */
  fileOf(attachmentId: string): Uint8Array | undefined;
  keepFile(attachmentId: string, bytes: Uint8Array): void;
  newId(): string;
  /** Reads everything anew, without files. */
  empty(): void;
}

const opened = new WeakMap<SiteContext, Confluence>();

function open(context: SiteContext): Confluence {
  const { database } = context;
  const byId = (record: { readonly id: string }): string => record.id;
  database.exec('CREATE TABLE IF NOT EXISTS attachment_file (id TEXT PRIMARY KEY, bytes BLOB)');
  const collections = {
    spaces: openCollection<Space>(database, 'space', byId),
    pages: openCollection<Page>(database, 'page', byId),
    tasks: openCollection<TaskRecord>(database, 'task', byId),
    properties: openCollection<ContentProperty>(database, 'content property', byId),
    comments: openCollection<FooterComment>(database, 'footer comment', byId),
    attachments: openCollection<Attachment>(database, 'attachment', byId),
  };
  return {
    ...context,
    ...collections,
    fileOf(id) {
      const [row] = rowsOf<{ bytes: Uint8Array }>(database, 'SELECT bytes FROM attachment_file WHERE id = ?', id);
      return row?.bytes;
    },
    keepFile(id, bytes) {
      database.prepare('INSERT OR REPLACE INTO attachment_file (id, bytes) VALUES (?, ?)').run(id, Buffer.from(bytes));
    },
    newId: () => String(context.nextId('confluence content', 100_001)),
    empty() {
      database.exec('DELETE FROM attachment_file');
      for (const collection of Object.values(collections)) {
        for (const { id } of collection.all()) collection.delete(id);
      }
    },
  };
}

/** The Confluence of a site: one for all that ask, so that a reseeded site is seen by the routes at once. */
export function confluenceOf(context: SiteContext): Confluence {
  const known = opened.get(context) ?? open(context);
  opened.set(context, known);
  return known;
}

export function currentVersion(page: Page): PageVersion {
  const last = page.versions.at(-1);
  if (!last) throw new RangeError(`Page ${page.id} has no version.`);
  return last;
}

export function firstVersion(page: Page): PageVersion {
  return page.versions[0] ?? currentVersion(page);
}
