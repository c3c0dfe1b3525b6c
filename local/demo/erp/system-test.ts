import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

export const systemTest: Work = epic('System integration test', 'weiling', -145, -40, {
  text: '186 scenarios across finance and logistics on the data of mock conversion 2.',
  parts: [
    task('Write 186 test cases from the blueprint', 'weiling', -142, -112, 55),
    task('Set up the defect board and the daily triage', 'weiling', -112, -106, 30),
    story('Execute procure to pay scenarios', 'weiling', -95, -82, 45),
    story('Execute order to cash scenarios', 'weiling', -84, -68, 35),
    story('Execute record to report scenarios', 'elena', -80, -62, 30),
    story('Execute warehouse scenarios with handhelds', 'weiling', -66, -52, 40),
    bug('Credit check lets cash sales through', 'ingrid', -80, -75, 30, { priority: 'High' }),
    bug('Payment proposal ignores the cash discount of blocked invoices', 'elena', -70, -64, 35, { priority: 'High' }),
    bug('Handheld session hangs after the third scan', 'priya', -58, -50, 40, { priority: 'High' }),
    task('Regression after the second correction transport', 'weiling', -51, -42, 45, {
      comments: [
        [
          -41,
          'weiling',
          '183 of 186 passed. Three medium defects carried into UAT with the agreement of the process owners.',
        ],
      ],
    }),
    task('Exit report of the integration test', 'weiling', -44, -41, 30),
  ],
});
