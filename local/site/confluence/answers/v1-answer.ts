import type { SeedUser } from '../../seed';
import { bodyAnswer } from '../body';
import { currentVersion, firstVersion, type Attachment, type Confluence, type Page, type Space } from '../confluence';
import { ancestorsOf } from '../page-tree';
import { pageWebui, tinyLink } from './links';

export function userAnswer(user: SeedUser | undefined, origin: string): Record<string, unknown> {
  if (!user)
    return { type: 'unknown', accountId: '', accountType: '', publicName: 'Former user', displayName: 'Former user' };
  const { accountId, accountType, displayName, emailAddress = '', timeZone } = user;
  return {
    type: 'known',
    accountId,
    accountType,
    email: emailAddress,
    publicName: displayName,
    displayName,
    timeZone,
    isExternalCollaborator: false,
    isGuest: false,
    profilePicture: { path: `/wiki/aa-avatar/${accountId}`, width: 48, height: 48, isDefault: true },
    _expandable: { operations: '', personalSpace: '' },
    _links: { self: `${origin}/wiki/rest/api/user?accountId=${encodeURIComponent(accountId)}` },
  };
}

export function v1SpaceAnswer({ id, key, name }: Space, origin: string): Record<string, unknown> {
  return {
    id: Number(id),
    key,
    name,
    type: 'global',
    status: 'current',
    _expandable: { settings: '', metadata: '', operations: '', homepage: '', description: '' },
    _links: { webui: `/spaces/${key}`, self: `${origin}/wiki/rest/api/space/${key}` },
  };
}

/** A page of v1 with what `expand` asks for. */
export function contentAnswer(
  confluence: Confluence,
  page: Page,
  origin: string,
  expand: readonly string[] = [],
): Record<string, unknown> {
  const { title, body } = currentVersion(page);
  const space = confluence.spaces.get(page.spaceId);
  const user = (accountId: string) => userAnswer(confluence.directory.user(accountId), origin);
  const versionOf = ({ authorId, createdAt, message, number, minorEdit } = currentVersion(page)) => ({
    by: user(authorId),
    when: createdAt,
    message,
    number,
    minorEdit,
  });
  const wants = (name: string): boolean => expand.some((one) => one === name || one.startsWith(`${name}.`));
  const formats = (['storage', 'atlas_doc_format', 'view'] as const).filter((format) =>
    expand.includes(`body.${format}`),
  );
  return {
    id: page.id,
    type: 'page',
    status: page.status,
    title,
    ...(wants('space') && space ? { space: v1SpaceAnswer(space, origin) } : {}),
    ...(wants('version') ? { version: versionOf() } : {}),
    ...(wants('ancestors')
      ? {
          ancestors: ancestorsOf(confluence, page)
            .reverse()
            .map((above) => contentAnswer(confluence, above, origin)),
        }
      : {}),
    ...(wants('history')
      ? {
          history: {
            latest: true,
            createdBy: user(page.authorId),
            createdDate: firstVersion(page).createdAt,
            lastUpdated: versionOf(),
          },
        }
      : {}),
    ...(formats.length === 0 ? {} : { body: Object.assign({}, ...formats.map((format) => bodyAnswer(body, format))) }),
    _expandable: { container: `/rest/api/space/${space?.key ?? ''}` },
    _links: {
      self: `${origin}/wiki/rest/api/content/${page.id}`,
      tinyui: tinyLink(page.id),
      editui: `/pages/resumedraft.action?draftId=${page.id}`,
      webui: pageWebui(confluence, page),
    },
  };
}

export function downloadPath({ pageId, title, version }: Attachment): string {
  return `/download/attachments/${pageId}/${encodeURIComponent(title)}?version=${version.number}&api=v2`;
}

export function v1AttachmentAnswer(attachment: Attachment, origin: string): Record<string, unknown> {
  const { id, title, mediaType, fileSize, comment, version, pageId } = attachment;
  return {
    id,
    type: 'attachment',
    status: 'current',
    title,
    version: {
      when: version.createdAt,
      message: version.message,
      number: version.number,
      minorEdit: version.minorEdit,
    },
    metadata: { mediaType },
    extensions: { mediaType, fileSize, comment, fileId: attachment.fileId },
    container: { id: pageId, type: 'page' },
    _links: { self: `${origin}/wiki/rest/api/content/${id}`, download: downloadPath(attachment) },
  };
}
