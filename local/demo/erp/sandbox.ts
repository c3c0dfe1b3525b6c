import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

export const sandbox: Work = epic('Sandbox conversion', 'priya', -386, -290, {
  text: 'The first technical conversion, to learn what breaks before anything is promised.',
  parts: [
    task('Run the preparation phases and list the blockers', 'priya', -378, -362, 55),
    bug('Conversion stops at inconsistent cost centre hierarchies', 'elena', -360, -350, 45, { priority: 'High' }),
    task('Correct asset transaction data that fails the pre-checks', 'elena', -352, -336, 50),
    bug('Unicode errors in two customer tables', 'nikhil', -318, -304, 60, {
      priority: 'High',
      text: 'ZSD_ROUTES and ZMM_LABELS hold texts in a mix of code pages from the system of 1999.',
      comments: [
        [
          -312,
          'nikhil',
          'A third of the rows cannot be told apart by language key. I need the routes reviewed by dispatch.',
        ],
        [-305, 'weiling', 'Dispatch has confirmed the 214 doubtful rows.'],
      ],
    }),
    story('Convert the sandbox with the standard procedure', 'priya', -336, -314, 60),
    task('Repeat the conversion with downtime optimisation', 'priya', -306, -294, 60),
    task('Smoke test finance, purchasing and sales on the converted sandbox', 'weiling', -304, -294, 55),
    task('Write the lessons of the sandbox into the conversion cookbook', 'priya', -296, -290, 40),
  ],
});
