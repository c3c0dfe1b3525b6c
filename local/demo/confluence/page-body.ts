import type { Block, Meeting } from './space-plan';
import { adf, bullets, heading, inline, paragraph, table, type AdfNode } from '../adf';
import type { DemoClock } from '../demo-clock';
import { withKeys } from '../demo-projects';
import { person, type PersonId } from '../people';

export function pageBody(blocks: readonly Block[], localId: string): AdfNode {
  return adf(...blocks.map((block, index) => blockNode(block, `${localId}-t${index}`)));
}

function blockNode(block: Block, localId: string): AdfNode {
  if (typeof block === 'string') return paragraph(withKeys(block));
  if ('h' in block) return heading(2, block.h);
  if ('table' in block)
    return table(
      localId,
      block.table.map((row) => row.map(withKeys)),
    );
  return bullets(block.map(withKeys));
}

/** Meeting notes as people write them in Confluence: attendees, topics, decisions, and tasks with an owner and a day. */
export function meetingBody(meeting: Meeting, localId: string, clock: DemoClock): AdfNode {
  const decisions = meeting.decisions.map((text, index) => ({
    type: 'decisionItem',
    attrs: { localId: `${localId}-d${index}`, state: 'DECIDED' },
    content: inline([withKeys(text)]),
  }));
  const tasks = meeting.actions.map(([who, due, text, done], index) => ({
    type: 'taskItem',
    attrs: { localId: `${localId}-a${index}`, state: done ? 'DONE' : 'TODO' },
    content: inline([mention(who), ` ${withKeys(text)} `, day(clock.date(due))]),
  }));
  return adf(
    heading(2, 'Present'),
    paragraph(...meeting.present.flatMap((who, index) => (index === 0 ? [mention(who)] : [', ', mention(who)]))),
    heading(2, 'Discussed'),
    bullets(meeting.topics.map(withKeys)),
    ...(decisions.length === 0
      ? []
      : [heading(2, 'Decisions'), { type: 'decisionList', attrs: { localId: `${localId}-d` }, content: decisions }]),
    heading(2, 'Actions'),
    { type: 'taskList', attrs: { localId: `${localId}-a` }, content: tasks },
  );
}

function mention(who: PersonId): AdfNode {
  const { accountId, name } = person(who);
  return { type: 'mention', attrs: { id: accountId, text: `@${name}` } };
}

function day(date: string): AdfNode {
  return { type: 'date', attrs: { timestamp: String(Date.parse(`${date}T00:00:00Z`)) } };
}
