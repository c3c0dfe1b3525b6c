import { adf, paragraph } from '../demo/adf';
import { people } from '../demo/people';
import { reportMacro } from '../demo/report-macro';
import type { Instant } from '../../src/model/date';
import type { SeedProject, SiteSeed } from '../site/seed';

/** A space for each imported project, with a home page and a status page that holds the report. */
export function statusPages(projects: readonly SeedProject[], importedAt: Instant): Pick<SiteSeed, 'spaces' | 'pages'> {
  const authorId = people.aoife.accountId;
  const versions = (body: unknown) => [{ number: 1, authorId, createdAt: importedAt, message: '', body }];
  const spaceId = (index: number) => String(70_001 + index);
  const homeId = (index: number) => String(71_001 + 2 * index);
  return {
    spaces: projects.map(({ key, name, permissions }, index) => ({
      id: spaceId(index),
      key,
      name,
      description: 'Imported from Jira.',
      permissions: { read: permissions.browse, edit: permissions.edit, administer: permissions.administer },
    })),
    pages: projects.flatMap(({ key, name }, index) => [
      {
        id: homeId(index),
        spaceId: spaceId(index),
        title: name,
        authorId,
        versions: versions(adf(paragraph(`Pages of project ${key}, imported from Jira.`))),
      },
      {
        id: String(Number(homeId(index)) + 1),
        spaceId: spaceId(index),
        parentId: homeId(index),
        title: `${name}: status report`,
        authorId,
        versions: versions(adf(reportMacro(key, `${key.toLowerCase()}-status-report`))),
      },
    ]),
  };
}
