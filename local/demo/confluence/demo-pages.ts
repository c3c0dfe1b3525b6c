import { meetingBody, pageBody } from './page-body';
import { PageWriter } from './page-writer';
import type { PageText, SpacePlan } from './space-plan';
import { adf, heading, paragraph, type AdfNode } from '../adf';
import type { DemoClock } from '../demo-clock';
import { demoProjects } from '../demo-projects';
import { erpSpace } from '../erp/space';
import { m365Space } from '../m365/space';
import { netSpace } from '../net/space';
import type { DemoProject } from '../plan';
import { reportMacro } from '../report-macro';
import type { SeedPage } from '../../site/seed';

/** Every page of the demo's Confluence spaces. */
export function demoPages(clock: DemoClock): SeedPage[] {
  return [erpSpace, netSpace, m365Space].flatMap((space) => spacePages(space, clock));
}

function spacePages(space: SpacePlan, clock: DemoClock): readonly SeedPage[] {
  const project = demoProjects.find((one) => one.key === space.projectKey);
  if (!project) throw new Error(`No project ${space.projectKey}`);
  const prefix = project.key.toLowerCase();
  const writer = new PageWriter(project, clock);
  const write = (text: PageText, parent: SeedPage | undefined) =>
    writer.add(text.title, parent, pageBody(text.blocks, `${prefix}-${writer.pages.length}`), [
      [text.written, text.who, ''],
      ...(text.revised ?? []),
    ]);
  const home = write(space.home, undefined);
  space.documents.forEach((text) => write(text, home));
  writer.add(`${project.name}: status report`, home, statusBody(project), [[-60, 'aoife', '']]);
  const notesText = 'Notes of the weekly project meeting, one page a meeting.';
  const notes = writer.add(`${project.key} meeting notes`, home, adf(paragraph(notesText)), [
    [-60, space.minutesBy, ''],
  ]);
  for (const meeting of space.meetings) {
    const title = `${clock.date(meeting.day)} ${project.key} weekly meeting`;
    const body = meetingBody(meeting, `${prefix}-meeting${-meeting.day}`, clock);
    writer.add(title, notes, body, [[meeting.day, space.minutesBy, '']]);
  }
  return writer.pages;
}

function statusBody({ key, name }: DemoProject): AdfNode {
  return adf(
    paragraph(`Weekly status of ${name} for the steering committee. The report reads Jira when the page is opened.`),
    reportMacro(key, `${key.toLowerCase()}-status-report`),
    heading(2, 'How to read this page'),
    paragraph('Colours follow the tolerances agreed with the sponsor. Corrections belong in Jira, not on this page.'),
  );
}
