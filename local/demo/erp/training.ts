import type { Work } from '../plan';
import { epic, story, task } from '../work';

const version = 'Go-live';

export const training: Work = epic('Training and communication', 'grace', -130, 44, {
  text: '410 users in six departments; nobody goes live without having done their own three transactions.',
  parts: [
    task('Plan courses by business role', 'grace', -108, -94, 25),
    story('E-learning: finance', 'grace', -90, -66, 30),
    story('E-learning: purchasing and sales', 'grace', -66, -44, 30),
    story('E-learning: warehouse on handhelds', 'grace', -44, -26, 30, {
      comments: [[-27, 'grace', 'The night shift prefers a laminated card. Made both.']],
    }),
    task('Practice system with weekly refresh', 'tomasz', -40, -32, 20),
    task('Train the floor walkers', 'grace', -14, -3, 30, { status: 'In Review', version }),
    story('Classroom training: finance', 'grace', -4, 12, 20, {
      text: 'Four groups of twelve. Everybody posts, clears and reports on their own company code.',
      version,
    }),
    story('Classroom training: purchasing and sales', 'grace', 13, 26, 30, { version }),
    story('Classroom training: warehouse, three shifts', 'grace', 20, 32, 20, { version }),
    task('Quick cards for the twenty most used transactions', 'grace', 2, 12, 10, { version }),
    task('Update the finance course after UAT cycle 1', 'elena', 2, 9, 25, { version }),
    task('Survey of readiness by department', 'aoife', 16, 24, 15, { version, bySprint: true }),
    task('Book rooms and shift cover for the warehouse courses', 'aoife', -4, 5, 15, { version }),
  ],
});
