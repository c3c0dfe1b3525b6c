import type { Work } from '../plan';
import { epic, story, task } from '../work';

const version = 'Collaboration';

export const adoption: Work = epic('Adoption and governance', 'grace', -110, 62, {
  version,
  text: 'People know where to find their mail, their files and help; the sponsor knows where the money went.',
  parts: [
    task('Find 30 champions, two in each department', 'grace', -106, -92, 15, { version }),
    task('Communication calendar by wave', 'grace', -90, -82, 15, { version }),
    story('Half-hour sessions for line managers', 'grace', -60, -38, 15, { version }),
    task('Short films: mail on the phone, shared calendar, files', 'grace', -36, -18, 15, { version }),
    task('Floor support after wave 2', 'grace', -13, -10, 25, { version }),
    task('Drop-in hour twice a week', 'grace', -9, 26, 10, {
      text: 'Tuesdays in Dublin, Wednesdays online. The three most frequent questions go into the guide.',
      version,
    }),
    task('Guide: when a channel, when a chat, when mail', 'grace', -6, 3, 15, { version }),
    task('Session on records for department heads', 'grace', 5, 18, 10, {
      text: 'What has to be kept, where, and who may delete it.',
      version,
    }),
    task('Usage figures by department', 'aoife', -4, 3, 10, { version, done: -1 }),
    task('Reconcile licences with the headcount of human resources', 'leila', -4, 8, 15, { version }),
    task('Steering report for the quarter', 'leila', 5, 16, 15, { version }),
    task('Budget to completion with wave 4', 'aoife', 3, 12, 15, { version }),
    task('Prepare the steering committee of the three projects', 'aoife', 8, 20, 20, { version }),
    task('Satisfaction survey after wave 4', 'grace', 32, 42, 15, { version }),
    task('Handover to the service desk with known errors', 'leila', 44, 56, 30, { version }),
    task('Closure report', 'aoife', 56, 62, 20, { version }),
    task('Lessons learned for the next rollout', 'farah', 20, 22, 20, { undated: true }),
  ],
});
