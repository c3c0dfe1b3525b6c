import type { Work } from '../plan';
import { epic, story, subtask, task } from '../work';

export const governance: Work = epic('Hypercare and project governance', 'ingrid', -480, 75, {
  text: 'Steering, budget, contracts and the weeks after go-live.',
  parts: [
    task('Set up the project space, registers and reporting', 'aoife', -470, -452, 40),
    task('Reforecast the budget after the third mock was approved', 'ingrid', -164, -156, 30),
    task('Gate review before UAT', 'ingrid', -24, -18, 25, {
      comments: [[-18, 'viktor', 'Passed with conditions: downtime below 56 h has to be shown in the rehearsal.']],
    }),
    task('Steering committee pack for this month', 'aoife', -6, 3, 25, {
      text: 'Milestones, budget with pending changes, the downtime risk, the decision on Poland.',
    }),
    task('Forecast to completion with the pending changes', 'ingrid', -4, 7, 20, { labels: ['action'] }),
    task('Reconcile invoices of the partner with timesheets, second half', 'aoife', 6, 20, 20),
    story('Hypercare organisation with triage twice a day', 'ingrid', 9, 30, 25, {
      parts: [
        subtask('Rota of floor walkers and functional support', 'grace', 20, 30, 10),
        subtask('Support queue and priorities with the service desk', 'tomasz', 21, 30, 10),
        subtask('Exit criteria of hypercare', 'ingrid', 25, 32, 15),
      ],
    }),
    story('Hypercare: finance and first month-end', 'elena', 36, 60, 60),
    story('Hypercare: logistics', 'weiling', 36, 60, 60),
    story('Hypercare: interfaces and performance', 'priya', 36, 60, 60),
    task('Handover to the support organisation', 'ingrid', 62, 74, 40),
    task('Lessons learned and closure report', 'aoife', 66, 75, 30),
  ],
});
