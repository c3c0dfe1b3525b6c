import type { Work } from '../plan';
import { epic, story, task } from '../work';

const version = 'Mail';

export const exchangeRetirement: Work = epic('Retirement of the Exchange servers', 'farah', -34, 64, {
  version,
  text: 'Everything that still sends through the old servers, found and moved, then the servers off.',
  parts: [
    task('List devices and programs that relay mail', 'farah', -30, -20, 20, {
      version,
      comments: [[-21, 'farah', '57 senders. ERP, scanners, building alarms and a wind gauge on the roof.']],
    }),
    task('Relay for applications in the new segment', 'tomasz', -14, -5, 15, { version }),
    task('Move 30 scanners to the new relay', 'tomasz', -2, 12, 10, {
      text: 'By site, with a test scan each. Two in accounting need new firmware.',
      version,
    }),
    task('ERP order mails through the new relay', 'farah', 4, 12, 20, {
      version,
      text: 'To be tested during UAT of the ERP upgrade, see {erp-uat-exit}.',
      links: [['Relates', 'erp-uat-exit']],
    }),
    task('Public folders of sales to shared mailboxes', 'farah', -5, 8, 15, {
      text: 'Nine folders are still used, 214 are not. Sales names an owner for each of the nine.',
      version,
    }),
    story('Switch the last mail exchanger records', 'farah', 46, 52, 40, { version }),
    story('Uninstall the servers and close the firewall openings', 'farah', 54, 64, 40, { version }),
    task('Destroy the mailbox databases with a record', undefined, 60, 64, 15, { version }),
  ],
});
