import type { Work } from '../plan';
import { bug, epic, story, subtask, task } from '../work';

const mock1 = 'Mock conversion 1';
const mock2 = 'Mock conversion 2';
const mock3 = 'Mock conversion 3';

export const migration: Work = epic('Mock conversions', 'nikhil', -238, 34, {
  text: 'Full conversions of a production copy, each timed and reconciled, until one fits the weekend.',
  parts: [
    task('Copy production and mask personal data for mock 1', 'tomasz', -234, -224, 40, { version: mock1 }),
    story('Run mock conversion 1', 'nikhil', -222, -204, 45, { version: mock1 }),
    task('Reconcile open items, stock and assets after mock 1', 'elena', -203, -190, 40, {
      version: mock1,
      comments: [
        [
          -191,
          'elena',
          'Stock value agrees. Open items differ by 1,204.17 EUR in company code 2100, cause found: manual clearing in 2014.',
        ],
      ],
    }),
    bug('Asset values differ in group currency after mock 1', 'elena', -188, -176, 35, {
      version: mock2,
      priority: 'High',
    }),
    task('Archive FI documents before 2016', 'nikhil', -174, -162, 40, { version: mock2 }),
    task('Copy production for mock 2', 'tomasz', -146, -140, 35, { version: mock2 }),
    story('Run mock conversion 2', 'nikhil', -132, -116, 45, { version: mock2 }),
    task('Reconciliation by finance after mock 2', 'elena', -115, -99, 40, { version: mock2 }),
    bug('Goods receipt/invoice receipt accounts do not balance after mock 2', 'elena', -110, -101, 35, {
      version: mock2,
      priority: 'High',
      comments: [
        [
          -102,
          'elena',
          'Two thousand old orders with final delivery flag. A correction report runs before conversion from now on.',
        ],
      ],
    }),
    task('Shorten the downtime: parallel processes and table splits', 'nikhil', -96, -76, 45, { version: mock3 }),
    task('Copy production for mock 3', 'tomasz', -56, -50, 35, { version: mock3 }),
    story('Run mock conversion 3 with the weekend timetable', 'nikhil', -44, -30, 60, {
      version: mock3,
      priority: 'High',
      moved: [[-50, -36]],
      parts: [
        subtask('Technical downtime run', 'tomasz', -44, -40, 50, { version: mock3 }),
        subtask('Finance data conversion and material ledger start', 'nikhil', -39, -34, 50, { version: mock3 }),
        subtask('Checks by the process owners', 'elena', -33, -30, 50, { version: mock3 }),
      ],
    }),
    task('Reconcile mock 3 and sign the protocol', 'elena', -29, -18, 45, {
      version: mock3,
      comments: [[-18, 'elena', 'Signed. All ledgers agree to the cent, for the first time in three cycles.']],
    }),
    task('Analyse the five hours lost in asset conversion', 'nikhil', -16, -7, 45, { version: 'Go-live' }),
    story('Move FI preparation into uptime', 'nikhil', -6, 13, 45, {
      text: 'The analysis of transactional data and the enrichment run before the downtime on a clone; only the delta remains for Saturday.',
      version: 'Go-live',
      priority: 'High',
    }),
    task('Second archiving run before production conversion', 'nikhil', 5, 18, 25, {
      text: 'Sales documents and changes before 2018: about 180 GB less to convert.',
      version: 'Go-live',
    }),
    task('Prepare the reconciliation reports of the weekend', 'nikhil', 14, 27, 55, {
      text: 'Twelve reports that finance signs on Sunday: balances by account, open items, stock value, asset values, each before and after.',
      version: 'Go-live',
    }),
    task('Freeze copy and final check run of production', 'nikhil', 28, 33, 70, { version: 'Go-live' }),
  ],
});
