import type { Meeting } from '../confluence/space-plan';

export const netMeetings: readonly Meeting[] = [
  {
    day: -2,
    present: ['kwame', 'duc', 'samuel', 'priya', 'aoife'],
    topics: [
      'Ten-day log of ERP production evaluated: 14 flows were missing in the matrix',
      'Priya carries two projects beyond her week; the integration segment has to wait or somebody else draws it',
      'Leeds: wireless survey started between full racks',
    ],
    decisions: ['Monitoring flows are allowed by profile, not one by one.'],
    actions: [
      ['samuel', 3, 'Clear three flows with the ERP team'],
      ['kwame', 4, 'Ask Viktor which of the two projects goes first for Priya'],
      ['duc', -1, 'Draft the rollback for the ERP segment', 'done'],
    ],
  },
  {
    day: -7,
    present: ['kwame', 'duc', 'samuel', 'tomasz', 'aoife'],
    topics: [
      'Twelve switches for Leeds still without a date',
      'Building automation in the IoT segment: 180 devices, two vendors without documents',
      'Relay for M365 opened in the new segment',
    ],
    decisions: ['Door and lift controllers are surveyed before {net-change-building} is decided.'],
    actions: [
      ['kwame', -1, 'Escalate the switches to the vendor'],
      ['tomasz', -5, 'Open the relay ports for M365', 'done'],
      ['samuel', -6, 'Update the flow risk', 'done'],
    ],
  },
  {
    day: -12,
    present: ['kwame', 'duc', 'samuel', 'aoife'],
    topics: [
      'Headquarters is complete, old switches are being removed',
      'Logging of the ERP segment has begun, no surprises on day one',
      'Service desk wants a guide before enforcement in Leeds',
    ],
    decisions: [],
    actions: [
      ['kwame', 14, 'Guide for quarantined devices'],
      ['duc', -3, 'Wipe the configuration of 22 old switches'],
      ['samuel', -9, 'Ask owners of the open flows by phone', 'done'],
    ],
  },
  {
    day: -17,
    present: ['kwame', 'duc', 'samuel', 'leila', 'aoife'],
    topics: [
      'Maintenance stop in Hamburg agreed with production planning',
      'Mailbox waves and our night windows: two nights collide',
      'Rule review: first run found 61 rules without an owner',
    ],
    decisions: ['Mailbox waves keep their nights, network changes move by a day.'],
    actions: [
      ['duc', -14, 'Move two changes by a day', 'done'],
      ['samuel', -10, 'Remove 61 rules after a last notice', 'done'],
    ],
  },
  {
    day: -22,
    present: ['kwame', 'duc', 'samuel', 'aoife'],
    topics: [
      'Floors 4 to 6: two nights left',
      'Remote maintenance over the jump host accepted by three of four machine vendors',
    ],
    decisions: ['The fourth vendor gets no other way in.'],
    actions: [
      ['kwame', -16, 'Write to the fourth vendor', 'done'],
      ['duc', -13, 'Finish floor 6 at night', 'done'],
    ],
  },
  {
    day: -27,
    present: ['kwame', 'samuel', 'priya', 'aoife', 'ingrid'],
    topics: [
      'Server segments end six days later because each is logged for ten days',
      'Ingrid asks for the ERP segment first; its owners are ready',
    ],
    decisions: [
      'ERP production is the next segment.',
      'The milestone moves, the retirement of the flat network does not.',
    ],
    actions: [
      ['ingrid', -20, 'Check the date of the host connection'],
      ['samuel', -14, 'Rules for ERP production in logging mode', 'done'],
    ],
  },
  {
    day: -32,
    present: ['kwame', 'duc', 'samuel', 'viktor', 'aoife'],
    topics: [
      'Backup agents lost their server for a night after blocking',
      'Proposal: log for ten days before blocking, nine thousand and six days',
    ],
    decisions: ['Logging first, in every segment: {net-change-logging} is approved.'],
    actions: [
      ['samuel', -30, 'Add logging to the segment procedure', 'done'],
      ['kwame', -30, 'Adapt the dates in Jira', 'done'],
    ],
  },
  {
    day: -37,
    present: ['kwame', 'duc', 'samuel', 'aoife'],
    topics: [
      'File and print segment moved; an old terminal server cannot print, it goes next month anyway',
      'Dynamic VLAN by directory group works for all but contractors',
    ],
    decisions: ['Contractors get a group of their own.'],
    actions: [
      ['samuel', -28, 'Group and VLAN for contractors', 'done'],
      ['duc', -34, 'Interim rule for the terminal server with an expiry date', 'done'],
    ],
  },
];
