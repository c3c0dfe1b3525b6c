import type { AdfNode } from '../adf';
import type { DemoClock, Offset } from '../demo-clock';
import { person, type PersonId } from '../people';
import type { DemoProject } from '../plan';
import { spaceId } from '../site-projects';
import type { SeedPage } from '../../site/seed';

export type PageVersion = readonly [day: Offset, who: PersonId, message: string];

/** Numbers the pages of one space in the order in which they are written. */
export class PageWriter {
  private readonly first: number;
  private readonly written: SeedPage[] = [];

  constructor(
    private readonly project: DemoProject,
    private readonly clock: DemoClock,
  ) {
    this.first = Number(project.id) * 100 + 1;
  }

  get pages(): readonly SeedPage[] {
    return this.written;
  }

  /** All versions share one body: what is on the page today. */
  add(title: string, parent: SeedPage | undefined, body: AdfNode, versions: readonly PageVersion[]): SeedPage {
    const author = versions[0]?.[1] ?? this.project.lead;
    const page: SeedPage = {
      id: String(this.first + this.written.length),
      spaceId: spaceId(this.project),
      ...(parent ? { parentId: parent.id } : {}),
      title,
      authorId: person(author).accountId,
      versions: versions.map(([day, who, message], index) => ({
        number: index + 1,
        authorId: person(who).accountId,
        createdAt: this.clock.at(day, who, 30 + index * 45),
        message,
        body,
      })),
    };
    this.written.push(page);
    return page;
  }
}
