import type { Work } from '../plan';
import { epic, task } from '../work';

const version = 'Mail';

export const mailboxes: Work = epic('Mailbox migration', 'farah', -84, 40, {
  version,
  parts: [
    task('Pre-seed the mailboxes of wave 2', 'farah', -40, -22, 45, { version }),
    task('Migrate wave 2: sales and customer service', 'farah', -22, -12, 50, { version }),
    task('Clean up calendar delegates left over from wave 2', 'farah', -8, -1, 25, { version, done: 0 }),
    task('Pre-seed the mailboxes of wave 3', 'farah', -6, 8, 45, { version }),
    task('Migrate wave 3: finance and human resources', 'farah', 9, 14, 60, { version }),
  ],
});
