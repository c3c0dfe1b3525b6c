import type { MilestoneEntry } from '../plan';

export const netMilestones: readonly MilestoneEntry[] = [
  { summary: 'Segmentation design approved', who: 'kwame', created: -292, due: -214, done: -213, version: 'Design' },
  {
    summary: 'Data centre firewalls in service',
    who: 'samuel',
    created: -292,
    due: -118,
    moved: [[-132, -124]],
    done: -118,
    version: 'Data centre',
  },
  { summary: 'Northgate pilot site segmented', who: 'duc', created: -210, due: -58, done: -59, version: 'Sites' },
  {
    ref: 'net-servers-moved',
    summary: 'Server segments cut over',
    who: 'kwame',
    created: -210,
    due: 18,
    moved: [[-30, 12]],
    version: 'Data centre',
    comments: [[-30, 'kwame', 'Six days later: each segment is logged for ten days before rules block, as approved.']],
  },
  { summary: 'Hamburg plant network isolated', who: 'duc', created: -210, due: 46, version: 'Sites' },
  { summary: 'Guest and IoT networks moved', who: 'duc', created: -210, due: 62, version: 'Sites' },
  { summary: 'Flat network retired', who: 'kwame', created: -292, due: 88, version: 'Sites' },
];
