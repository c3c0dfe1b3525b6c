import type { RiskEntry } from '../plan';

export const m365Risks: readonly RiskEntry[] = [
  {
    summary:
      'Because 40 shared mailboxes exceed 50 GB, their migration may not finish overnight, which would leave customer service without history on Monday',
    who: 'farah',
    created: -58,
    status: 'Monitoring',
    probability: 3,
    impact: 2,
    category: 'Schedule',
    response: 'Mitigate',
    reviewed: -9,
    nextReview: 20,
    comments: [[-9, 'farah', 'Pre-seeding works: the three largest are at 95 % before their night.']],
  },
  {
    summary:
      'Because departments keep personal data in open file shares, the move to SharePoint may expose it to search, which would be a reportable incident',
    who: 'leila',
    created: -74,
    status: 'Monitoring',
    probability: 2,
    impact: 4,
    category: 'Security',
    response: 'Avoid',
    reviewed: -6,
    nextReview: 22,
  },
  {
    summary:
      'Because line managers skip the adoption sessions, Teams channels may be replaced by chats, which would make records hard to find',
    who: 'grace',
    created: -50,
    status: 'Monitoring',
    probability: 3,
    impact: 2,
    category: 'People',
    response: 'Mitigate',
    reviewed: -15,
    nextReview: 14,
  },
  {
    summary:
      'Because two scanners in accounting relay mail over the old server, scans may bounce after decommissioning, which would slow invoice entry',
    who: 'farah',
    created: -31,
    status: 'Assessed',
    probability: 2,
    impact: 2,
    category: 'Quality',
    response: 'Mitigate',
    reviewed: -12,
    nextReview: 70,
  },
  {
    summary:
      'Because licences are bought for 640 users and the headcount grows, the pool may run out before year-end, which would cost about 9 k more',
    who: 'leila',
    created: -95,
    status: 'Monitoring',
    probability: 2,
    impact: 1,
    category: 'Cost',
    response: 'Accept',
    reviewed: -33,
    nextReview: 55,
  },
  {
    summary:
      'Because the pilot used conditional access in report-only mode, sign-ins may have failed for field staff once enforced, which would have stopped the pilot',
    who: 'tomasz',
    created: -104,
    status: 'Closed',
    probability: 1,
    impact: 3,
    category: 'Security',
    response: 'Mitigate',
    reviewed: -66,
    comments: [[-64, 'tomasz', 'Enforced for all pilot users for two weeks, no blocked sign-in that was legitimate.']],
  },
];
