import type { Meeting } from '../confluence/space-plan';

export const m365Meetings: readonly Meeting[] = [
  {
    day: -4,
    present: ['leila', 'farah', 'grace', 'tomasz', 'aoife'],
    topics: [
      'Pre-seeding of wave 3 at 60 %, three large shared mailboxes done',
      'Guests cannot open the tender site since the sharing policy changed',
      'Permissions of human resources are clean, the move has begun',
    ],
    decisions: ['Wave 3 keeps its date.'],
    actions: [
      ['farah', 6, 'Test order mails of ERP through the new relay'],
      ['leila', 1, 'Decide with security how guests reach the tender site'],
      ['aoife', -2, 'Usage figures by department', 'done'],
    ],
  },
  {
    day: -9,
    present: ['leila', 'farah', 'grace', 'aoife'],
    topics: [
      'Wave 2 closed: 212 mailboxes, nine by hand, 31 calls in two days',
      'Delegates of two sales teams point to old calendars',
      'Two scanners in accounting answer on a port nobody opened',
    ],
    decisions: [],
    actions: [
      ['farah', -1, 'Clean up the delegates', 'done'],
      ['grace', 3, 'Guide: channel, chat or mail'],
      ['tomasz', 10, 'Scanners to the new relay'],
    ],
  },
  {
    day: -14,
    present: ['leila', 'farah', 'grace', 'tomasz'],
    topics: [
      'Go for wave 2',
      'Sales share moved, links between workbooks hold',
      'Backup restored a mailbox in eleven minutes',
    ],
    decisions: ['Wave 2 goes two days later than planned, after the month-end of sales.'],
    actions: [
      ['grace', -12, 'Floor support for customer service', 'done'],
      ['farah', -12, 'Wave 2', 'done'],
    ],
  },
  {
    day: -19,
    present: ['leila', 'farah', 'duc', 'aoife'],
    topics: [
      '57 senders still use the old servers, one of them a wind gauge',
      'Night windows collide with the network team twice',
    ],
    decisions: ['Mail keeps its nights.'],
    actions: [
      ['farah', -15, 'Ask owners of the 57 senders', 'done'],
      ['duc', -14, 'Move the network changes', 'done'],
    ],
  },
  {
    day: -24,
    present: ['leila', 'farah', 'grace', 'samuel'],
    topics: [
      'Open permissions: 214 folders readable by everyone, 12 with salaries',
      'Films are watched to the end by two thirds',
    ],
    decisions: ['No share moves before its permissions are clean.'],
    actions: [
      ['leila', -16, 'Owners confirm 214 folders', 'done'],
      ['samuel', -20, 'Alert on new folders for everyone', 'done'],
    ],
  },
  {
    day: -29,
    present: ['leila', 'farah', 'tomasz', 'aoife'],
    topics: [
      'Workbook links repaired with a script, pilot users content',
      'Works council agreed to a site without the usual owners',
    ],
    decisions: ['The script runs for every share.'],
    actions: [['tomasz', -25, 'Put the script into the migration steps', 'done']],
  },
  {
    day: -34,
    present: ['leila', 'farah', 'grace', 'viktor', 'aoife'],
    topics: ['Wave 1 closed with twelve calls', 'Hamburg joins as wave 4', 'Telephony stays outside'],
    decisions: ['Wave 4 {m365-change-hamburg} is approved and planned after the maintenance stop of the plant.'],
    actions: [
      ['farah', -30, 'Plan wave 4 with the plant', 'done'],
      ['aoife', -31, 'Budget to completion with wave 4', 'done'],
    ],
  },
  {
    day: -39,
    present: ['leila', 'farah', 'grace', 'tomasz'],
    topics: [
      'Wave 1 half done, handheld mail works over the new profile',
      'Managers: 31 of 48 came to the half-hour session',
    ],
    decisions: ['Managers who missed the session get a call, not a mail.'],
    actions: [['grace', -33, 'Call 17 managers', 'done']],
  },
];
