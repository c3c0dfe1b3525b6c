import type { ChangeEntry } from '../plan';

export const m365Changes: readonly ChangeEntry[] = [
  {
    summary: 'Buy a third-party backup for mailboxes and SharePoint',
    who: 'tomasz',
    created: -90,
    changeType: 'Budget',
    cost: 11500,
    days: 0,
    decisionDue: -72,
    steps: [
      [-89, 'tomasz', 'Submitted'],
      [-83, 'leila', 'Impact assessment'],
      [-78, 'leila', 'Pending decision'],
      [-74, 'viktor', 'Approved'],
      [-35, 'leila', 'Implemented'],
    ],
  },
  {
    summary: 'Add a fourth mailbox wave for the plant in Hamburg',
    text: 'The plant was to follow next year. Its 60 mailboxes hold up the decommissioning of the Exchange servers.',
    who: 'farah',
    created: -48,
    changeType: 'Scope',
    cost: 6200,
    days: 2,
    decisionDue: -36,
    steps: [
      [-47, 'farah', 'Submitted'],
      [-43, 'leila', 'Impact assessment'],
      [-40, 'leila', 'Pending decision'],
      [-37, 'viktor', 'Approved'],
    ],
  },
  {
    summary: 'Replace the telephone system with Teams Phone',
    who: 'leila',
    created: -66,
    changeType: 'Scope',
    cost: 54000,
    days: 35,
    decisionDue: -50,
    steps: [
      [-65, 'leila', 'Submitted'],
      [-58, 'leila', 'Pending decision'],
      [-52, 'viktor', 'Deferred'],
    ],
    comments: [[-52, 'viktor', 'A project of its own. Deferred until this rollout is closed.']],
  },
  {
    summary: 'Let external auditors read the finance site as guests',
    who: 'leila',
    created: -8,
    changeType: 'Other',
    cost: 0,
    days: 1,
    decisionDue: 7,
    steps: [
      [-7, 'leila', 'Submitted'],
      [-4, 'leila', 'Impact assessment'],
    ],
  },
];
