import type { IssueLife, LifeEvent } from './issue-life';
import type { DemoClock } from '../demo-clock';
import { person, type PersonId } from '../people';
import type { ChangeEntry } from '../plan';
import type { ChangeProperty } from '../../../src/model/change';

const closing: readonly string[] = ['Rejected', 'Withdrawn', 'Implemented'];

/** The life of a change request: drafted, assessed, decided by somebody, carried out. */
export function changeLife(change: ChangeEntry, lead: PersonId, inFields: boolean, clock: DemoClock): IssueLife {
  const decisionDue = change.decisionDue === undefined ? {} : { decisionDue: clock.date(change.decisionDue) };
  const figures = {
    ...(change.cost === undefined ? {} : { cost: change.cost }),
    ...(change.days === undefined ? {} : { days: change.days }),
  };
  const submitted = change.steps.find(([, , status]) => status === 'Submitted');
  const assessed = change.steps.find(([, , status]) => status === 'Impact assessment' || status === 'Pending decision');
  const fields: LifeEvent[] = inFields
    ? [
        {
          day: submitted?.[0] ?? change.created,
          who: change.who,
          set: { changeType: change.changeType, ...decisionDue },
        },
        { day: assessed?.[0] ?? submitted?.[0] ?? change.created, who: lead, set: figures },
      ]
    : [];
  const moves = change.steps.map(([day, who, status]): LifeEvent => {
    const resolution = status === 'Implemented' ? 'Done' : "Won't do";
    return { day, who, set: { status, ...(closing.includes(status) ? { resolution } : {}) } };
  });
  return {
    type: 'Change request',
    created: change.created,
    reporter: change.who,
    initial: { summary: change.summary, status: 'Draft', priority: change.priority ?? 'Medium' },
    events: [...fields, ...moves, { day: submitted?.[0] ?? change.created, who: lead, set: { assignee: lead } }],
    comments: change.comments ?? [],
    ...propertiesOf(inFields ? undefined : property(change, decisionDue), change),
  };
}

/** No field of Jira says who decides: that is in the property, wherever the rest is. */
function propertiesOf(figures: ChangeProperty | undefined, { approver }: ChangeEntry) {
  const approved = approver && { approverAccountId: person(approver).accountId };
  if (!figures && !approved) return {};
  return { properties: { 'coordinator.change': { v: 1, ...figures, ...approved } } };
}

function property(change: ChangeEntry, due: { readonly decisionDue?: string }): ChangeProperty {
  return {
    v: 1,
    type: change.changeType.toLowerCase(),
    ...(change.cost === undefined ? {} : { cost: change.cost.toFixed(2) }),
    ...(change.days === undefined ? {} : { days: change.days }),
    ...due,
  };
}
