import type { Work } from '../plan';
import { epic, story, task } from '../work';

export const customCode: Work = epic('Custom code remediation', 'priya', -335, -58, {
  text: '1,760 objects stay. Priority 1 findings stop the conversion, priority 2 change results, priority 3 cost speed.',
  parts: [
    task('Set up the ABAP test cockpit with the target rule set', 'priya', -316, -308, 40, {
      comments: [
        [-308, 'priya', '4,812 findings: 390 priority 1, 1,604 priority 2. Half of priority 1 is in three reports.'],
      ],
    }),
    story('Remediate priority 1 findings in finance', 'priya', -290, -262, 45),
    story('Remediate priority 1 findings in purchasing', 'nikhil', -228, -206, 45),
    story('Remediate priority 1 findings in sales', 'priya', -260, -236, 45),
    story('Remediate priority 1 findings in warehouse', 'nikhil', -206, -190, 45),
    story('Replace direct reads of BSEG in 46 reports', 'priya', -236, -204, 45, {
      comments: [[-214, 'priya', 'The dunning report needed a rewrite, it joined BSEG with itself four times.']],
    }),
    story('Adapt reads of stock tables to the new document table', 'nikhil', -184, -160, 50),
    task('Adjust the modified standard objects with SPDD and SPAU', 'priya', -204, -184, 50),
    story('Rewrite the dispatch worklist without the old status tables', 'priya', -184, -158, 50),
    story('Replace the pricing exit that reads condition table KONV', 'priya', -158, -136, 50, { priority: 'High' }),
    task('Work through priority 2 findings in finance', 'nikhil', -158, -134, 40),
    task('Tune the twenty slowest reports', 'priya', -106, -84, 40, {
      comments: [
        [
          -86,
          'priya',
          'Open items by customer: 11 min down to 9 s. Two reports still above a minute, both run at night.',
        ],
      ],
    }),
    task('Compare totals of 140 reports between ECC and mock 2', 'weiling', -96, -72, 45),
  ],
});
