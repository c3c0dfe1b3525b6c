import type { Work } from '../plan';
import { bug, epic, story, subtask, task } from '../work';

export const finance: Work = epic('Finance', 'elena', -305, -44, {
  text: 'Universal journal, document splitting, new asset accounting, material ledger, closing.',
  parts: [
    story('Customise the ledgers and the universal journal', 'elena', -302, -280, 45),
    story('Document splitting by segment', 'elena', -280, -240, 45, {
      parts: [
        subtask('Classify accounts and document types', 'elena', -280, -266, 20),
        subtask('Define zero-balance clearing and default segments', 'elena', -266, -254, 20),
        subtask('Simulate a quarter of postings', 'nikhil', -252, -242, 30),
      ],
    }),
    story('Depreciation areas for new asset accounting', 'elena', -240, -222, 45),
    story('Material ledger with actual costing switched off', 'elena', -222, -204, 40),
    story('Profitability analysis in margin form', 'elena', -196, -168, 45, {
      comments: [
        [
          -170,
          'elena',
          'Controlling accepts margin analysis; the old costing-based reports stay readable for two years.',
        ],
      ],
    }),
    bug('Clearing of down payments ignores the segment', 'elena', -146, -138, 45, { priority: 'High' }),
    story('Bank statement import with the new matching rules', 'elena', -124, -106, 45),
    task('Define the closing calendar in the closing cockpit', 'elena', -108, -94, 40),
    task('Reconcile sub-ledgers after mock 2', 'elena', -92, -78, 55),
    story('Balance sheet and income statement in Fiori', 'elena', -78, -64, 45),
    bug('VAT return of Ireland misses reverse charge items', 'elena', -66, -58, 50, { priority: 'High' }),
    task('Walk finance through a month-end close on the test system', 'elena', -58, -46, 50),
  ],
});
