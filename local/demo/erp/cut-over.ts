import type { Work } from '../plan';
import { epic, story, subtask, task } from '../work';

const version = 'Go-live';

export const cutOver: Work = epic('Cut-over and go-live', 'ingrid', -80, 36, {
  version,
  text: 'From the frozen system on Friday evening to released order entry on Monday morning.',
  parts: [
    task('Write the cut-over runbook with durations from mock conversion 2', 'priya', -78, -52, 35, { version }),
    task('Agree the change freeze with sales, purchasing and warehouse', 'ingrid', -60, -45, 20, { version }),
    task('Rehearse the rollback to the last ECC snapshot', 'tomasz', -28, -18, 40, {
      version,
      comments: [[-19, 'tomasz', 'Rollback in 4 h 10 min, point of no return can be as late as Sunday 16:00.']],
    }),
    task('Update the runbook with the timings of mock conversion 3', 'priya', -12, 7, 40, {
      ref: 'erp-runbook',
      version,
      priority: 'High',
      links: [['Mitigation', 'erp-risk-cutover-window']],
      comments: [[-3, 'priya', 'Material ledger preparation can move into uptime, that saves about five hours.']],
    }),
    task('Design the parallel run of asset and material ledger steps', 'priya', 8, 24, 45, {
      version,
      links: [['Mitigation', 'erp-risk-cutover-window']],
    }),
    task('Confirm the manual steps of the weekend with the warehouse shift leads', 'ingrid', -9, 12, 15, {
      ref: 'erp-redated-action',
      created: -22,
      version,
      labels: ['action'],
      moved: [
        [-18, -17],
        [-10, -9],
        [-3, -2],
      ],
      comments: [
        [-3, 'ingrid', 'Third new date: the night shift lead was on leave, call agreed for the week after next.'],
      ],
    }),
    story('Connect the production hosts to the segmented server network', 'tomasz', 12, 20, 15, {
      ref: 'erp-connect-hosts',
      version,
      text: 'Application servers and HANA hosts get their addresses in the new production segment; needs {net-dc-cutover}.',
      parts: [
        subtask('Readdress the application servers', 'tomasz', 12, 15, 10, { version }),
        subtask('Test the batch interfaces through the firewall', 'weiling', 16, 20, 15, { version }),
      ],
    }),
    story('Run the cut-over rehearsal over a weekend', 'priya', 12, 22, 35, {
      ref: 'erp-rehearsal',
      version,
      priority: 'High',
      links: [['Blocks', 'erp-cutover']],
      parts: [
        subtask('Staff the rehearsal in three shifts', 'aoife', 8, 14, 15, { version }),
        subtask('Time each step against the runbook', 'ingrid', 15, 22, 15, { version }),
        subtask('Write up deviations and new durations', 'priya', 23, 26, 20, { version }),
      ],
    }),
    task('Communication plan for the weekend, hour by hour', 'ingrid', 2, 12, 20, {
      text: 'Who is told what at which point, with the texts for delay and for rollback written beforehand.',
      version,
    }),
    task('Go/no-go criteria with the process owners', 'ingrid', 13, 24, 30, {
      text: 'One page: what must be green on Friday noon, on Saturday evening and on Sunday at four, and who says so.',
      version,
      priority: 'High',
    }),
    task('Freeze list of transports and master data', 'priya', 23, 27, 20, { version }),
    task('Open purchase and sales orders: close or convert', 'elena', 14, 26, 20, { version }),
    task('Book the on-call partner consultants for the weekend', 'ingrid', -2, 8, 10, { version }),
    task('Ramp-down of ECC jobs and interfaces on Friday', 'tomasz', 26, 33, 20, { version }),
    task('Production conversion', 'priya', 28, 33, 80, { version, priority: 'Highest' }),
    task('Business validation on Sunday', 'elena', 30, 34, 50, { version }),
  ],
});
