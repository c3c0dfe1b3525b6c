import type { MilestoneEntry } from '../plan';

export const m365Milestones: readonly MilestoneEntry[] = [
  { summary: 'Tenant baseline approved', who: 'leila', created: -148, due: -118, done: -118, version: 'Foundation' },
  { summary: 'Pilot mailboxes migrated', who: 'farah', created: -148, due: -60, done: -61, version: 'Mail' },
  {
    summary: 'Mailbox wave 2 migrated',
    who: 'farah',
    created: -115,
    due: -12,
    moved: [[-20, -14]],
    done: -12,
    version: 'Mail',
  },
  { summary: 'Mailbox wave 3 migrated', who: 'farah', created: -115, due: 14, moved: [[-13, 12]], version: 'Mail' },
  { summary: 'File shares moved to SharePoint', who: 'leila', created: -115, due: 40, version: 'Collaboration' },
  { summary: 'Exchange servers decommissioned', who: 'farah', created: -148, due: 64, version: 'Mail' },
];
