import { meetingBody, pageBody } from './page-body';
import type { PageText, SpacePlan } from './space-plan';
import { adf, heading, paragraph, type AdfNode } from '../adf';
import type { DemoClock, Offset } from '../demo-clock';
import { demoProjects } from '../demo-projects';
import { erpSpace } from '../erp/space';
import { m365Space } from '../m365/space';
import { netSpace } from '../net/space';
import { person, type PersonId } from '../people';
import { reportMacro } from '../report-macro';
import { spaceId } from '../site-projects';
import type { SeedPage } from '../../site/seed';

/** Every page of the demo's Confluence spaces. */
export function demoPages(clock: DemoClock): SeedPage[] {
  return [erpSpace, netSpace, m365Space].flatMap((space) => spacePages(space, clock));
}

function spacePages(space: SpacePlan, clock: DemoClock): SeedPage[] {
  const project = demoProjects.find((one) => one.key === space.projectKey);
  if (!project) throw new Error(`No project ${space.projectKey}`);
  const first = Number(project.id) * 100;
  let number = first;
  const page = (
    title: string,
    parentId: string | undefined,
    body: AdfNode,
    versions: readonly (readonly [Offset, PersonId, string])[],
  ): SeedPage => ({
    id: String((number += 1)),
    spaceId: spaceId(project),
    ...(parentId ? { parentId } : {}),
    title,
    authorId: person(versions[0]?.[1] ?? project.lead).accountId,
    versions: versions.map(([day, who, message], index) => ({
      number: index + 1,
      authorId: person(who).accountId,
      createdAt: clock.at(day, who, 30 + index * 45),
      message,
      body,
    })),
  });
  const written = (text: PageText, parentId: string | undefined) =>
    page(text.title, parentId, pageBody(text.blocks, `${space.projectKey.toLowerCase()}-${number}`), [
      [text.written, text.who, ''],
      ...(text.revised ?? []),
    ]);
  const home = written(space.home, undefined);
  const documents = space.documents.map((text) => written(text, home.id));
  const status = page(`${project.name}: status report`, home.id, statusBody(project.key, project.name), [
    [-60, 'aoife', ''],
  ]);
  const first_ = space.meetings.at(-1)?.day ?? -40;
  const notes = page('Meeting notes', home.id, adf(paragraph('Notes of the weekly project meeting, newest first.')), [
    [first_ - 5, space.minutesBy, ''],
  ]);
  const meetings = space.meetings.map((meeting) => {
    const localId = `${space.projectKey.toLowerCase()}-meeting${-meeting.day}`;
    return page(
      `${clock.date(meeting.day)} ${space.projectKey} weekly meeting`,
      notes.id,
      meetingBody(meeting, localId, clock),
      [[meeting.day, space.minutesBy, '']],
    );
  });
  return [home, ...documents, status, notes, ...meetings];
}

function statusBody(key: string, name: string): AdfNode {
  return adf(
    paragraph(
      `Weekly status of ${name} for the steering committee. The report below reads Jira when the page is opened.`,
    ),
    reportMacro(key, `${key.toLowerCase()}-status-report`),
    heading(2, 'How to read this page'),
    paragraph(
      'Colours follow the tolerances agreed with the sponsor. Corrections belong in the Jira issue, not on this page.',
    ),
  );
}
