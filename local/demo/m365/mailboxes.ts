import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

const version = 'Mail';

export const mailboxes: Work = epic('Mailbox migration', 'farah', -92, 44, {
  version,
  text: '640 mailboxes and 85 shared ones in a pilot and four waves, each at night, each with a day of floor support.',
  parts: [
    task('Hybrid connection and mail flow through the gateway', 'farah', -90, -76, 50, { version }),
    task('Sort mailboxes into waves by team and delegate', 'farah', -76, -70, 40, { version }),
    story('Pilot: 25 mailboxes of IT and the project team', 'farah', -70, -61, 50, { version }),
    bug('Delegates cannot open calendars across the hybrid border', 'farah', -62, -55, 50, {
      version,
      priority: 'High',
    }),
    task('Adapt the wave plan: delegates move together', 'farah', -56, -51, 40, { version }),
    story('Wave 1: logistics and warehouse', 'farah', -50, -36, 50, { version }),
    task('Pre-seed the mailboxes of wave 2', 'farah', -36, -23, 45, { version }),
    story('Wave 2: sales and customer service', 'farah', -22, -12, 50, {
      version,
      comments: [[-12, 'farah', '212 mailboxes moved, nine stragglers above the item limit followed by hand.']],
    }),
    task('Clean up calendar delegates left over from wave 2', 'farah', -8, -1, 25, { version, done: 0 }),
    bug('Out-of-office replies go out twice', 'farah', -7, -2, 20, { version }),
    task('Pre-seed the mailboxes of wave 3', 'farah', -6, 8, 45, {
      text: '118 mailboxes of finance and human resources, 640 GB; runs at night with half of the line.',
      version,
    }),
    task('Check bandwidth of the night window with the network team', 'duc', -4, 5, 10, { version }),
    story('Wave 3: finance and human resources', 'farah', 9, 14, 60, { version, priority: 'High' }),
    task('Floor support for finance on the first day', 'grace', 13, 16, 15, { version }),
    task('Pre-seed the mailboxes of wave 4', 'farah', 12, 22, 25, { version }),
    story('Wave 4: Hamburg plant', 'farah', 23, 30, 60, { version }),
    task('Shared mailboxes above 50 GB, one night each', 'farah', 15, 34, 30, { version }),
    task('Journal and archive mailboxes', 'farah', 31, 42, 45, { version }),
  ],
});
