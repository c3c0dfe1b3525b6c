import { plainText } from '../../adf-text';
import {
  currentVersion,
  firstVersion,
  type Attachment,
  type Confluence,
  type FooterComment,
  type Page,
} from '../confluence';
import { ancestorsOf } from '../page-tree';
import { macroKeys, mentioned } from '../task-items';

/** Something that CQL finds, with what it is found by. */
export interface Content {
  readonly id: string;
  readonly type: 'page' | 'comment' | 'attachment';
  readonly title: string;
  /** The page itself, or the page that it hangs on. */
  readonly page: Page;
  readonly attachment?: Attachment;
  readonly comment?: FooterComment;
  readonly creator: string;
  readonly contributors: readonly string[];
  readonly created: string;
  readonly modified: string;
  text(): string;
  ancestorIds(): readonly string[];
  macros(): readonly string[];
  mentions(): readonly string[];
}

function pageContent(confluence: Confluence, page: Page): Content {
  const { title, body, createdAt } = currentVersion(page);
  return {
    id: page.id,
    type: 'page',
    title,
    page,
    creator: page.authorId,
    contributors: page.versions.map(({ authorId }) => authorId),
    created: firstVersion(page).createdAt,
    modified: createdAt,
    text: () => `${title}\n${plainText(body)}`,
    ancestorIds: () => ancestorsOf(confluence, page).map(({ id }) => id),
    macros: () => macroKeys(body),
    mentions: () => mentioned(body),
  };
}

function commentContent(page: Page, comment: FooterComment): Content {
  return {
    id: comment.id,
    type: 'comment',
    title: `Re: ${currentVersion(page).title}`,
    page,
    comment,
    creator: comment.version.authorId,
    contributors: [comment.version.authorId],
    created: comment.createdAt,
    modified: comment.version.createdAt,
    text: () => plainText(comment.body),
    ancestorIds: () => [],
    macros: () => [],
    mentions: () => mentioned(comment.body),
  };
}

function attachmentContent(page: Page, attachment: Attachment): Content {
  return {
    id: attachment.id,
    type: 'attachment',
    title: attachment.title,
    page,
    attachment,
    creator: attachment.version.authorId,
    contributors: [attachment.version.authorId],
    created: attachment.createdAt,
    modified: attachment.version.createdAt,
    text: () => `${attachment.title}\n${attachment.comment}`,
    ancestorIds: () => [],
    macros: () => [],
    mentions: () => [],
  };
}

/** The given pages with their comments and files. */
export function contentsOf(confluence: Confluence, pages: readonly Page[]): Content[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return [
    ...pages.map((page) => pageContent(confluence, page)),
    ...confluence.comments.all().flatMap((comment) => {
      const page = byId.get(comment.pageId);
      return page ? [commentContent(page, comment)] : [];
    }),
    ...confluence.attachments.all().flatMap((attachment) => {
      const page = byId.get(attachment.pageId);
      return page ? [attachmentContent(page, attachment)] : [];
    }),
  ];
}
