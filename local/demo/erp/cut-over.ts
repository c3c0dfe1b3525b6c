import type { Work } from '../plan';
import { epic, story, subtask, task } from '../work';

const version = 'Go-live';

export const cutOver: Work = epic('Cut-over and go-live', 'ingrid', -80, 36, {
  version,
  text: 'From the frozen system on Friday evening to released order entry on Monday morning.',
  parts: [
    task('Write the cut-over runbook with durations from mock conversion 2', 'priya', -78, -52, 40, { version }),
    task('Agree the change freeze with sales, purchasing and warehouse', 'ingrid', -60, -45, 20, { version }),
    task('Rehearse the rollback to the last ECC snapshot', 'tomasz', -28, -16, 40, { version }),
    task('Update the runbook with the timings of mock conversion 3', 'priya', -12, 6, 45, {
      ref: 'erp-runbook',
      version,
      priority: 'High',
      comments: [[-3, 'priya', 'Material ledger preparation can move into uptime, that saves about five hours.']],
    }),
    task('Confirm the manual steps of the weekend with the warehouse shift leads', 'ingrid', -9, 12, 15, {
      ref: 'erp-redated-action',
      version,
      labels: ['action'],
      moved: [
        [-18, -17],
        [-10, -9],
        [-3, -2],
      ],
      comments: [[-3, 'ingrid', 'Third date: the night shift lead was on leave, new call agreed.']],
    }),
    story('Connect the production hosts to the segmented server network', 'tomasz', 12, 20, 30, {
      ref: 'erp-connect-hosts',
      version,
      text: 'Application servers and HANA hosts get their addresses in the new production segment; needs {net-dc-cutover}.',
      parts: [
        subtask('Readdress the application servers', 'tomasz', 12, 15, 10, { version }),
        subtask('Test the batch interfaces through the firewall', 'weiling', 16, 20, 10, { version }),
      ],
    }),
    task('Run the cut-over rehearsal over a weekend', 'priya', 14, 22, 50, { version, priority: 'High' }),
  ],
});
