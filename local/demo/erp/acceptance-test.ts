import type { Work } from '../plan';
import { bug, epic, story, subtask, task } from '../work';

const version = 'UAT release';

export const acceptanceTest: Work = epic('User acceptance test', 'weiling', -50, 28, {
  version,
  text: 'Five process owners, 32 key users, two cycles. Exit: 95 % passed and no open critical or high defect.',
  parts: [
    task('Choose and brief 32 key users', 'grace', -48, -36, 25, { version }),
    task('Prepare the UAT system from mock 3', 'tomasz', -17, -13, 40, { version }),
    task('Accounts and handhelds for all testers', 'tomasz', -15, -11, 20, { version }),
    story('UAT cycle 1: finance', 'elena', -12, -2, 50, {
      version,
      done: -1,
      comments: [[-2, 'elena', '58 of 64 passed. Six defects, two of them high.']],
    }),
    story('UAT cycle 1: purchasing and sales', 'weiling', -10, 4, 45, {
      text: '71 scenarios with nine testers, mornings in Dublin, afternoons in Leeds. Results go into the defect board the same day.',
      version,
    }),
    story('UAT cycle 1: warehouse', 'weiling', -3, 8, 25, {
      text: 'Goods receipt to loading on three devices until the certificate bundle is there.',
      version,
      links: [['Relates', 'erp-scanners']],
    }),
    story('UAT cycle 2: finance', 'elena', 10, 22, 45, {
      text: 'Full month-end with accruals, valuation and tax, on data converted with the corrected rules.',
      version,
    }),
    story('UAT cycle 2: purchasing, sales and warehouse', 'weiling', 10, 24, 55, {
      version,
      parts: [
        subtask('Retest of all corrected defects', 'weiling', 10, 15, 20, { version }),
        subtask('Month-end with logistics postings', 'elena', 18, 22, 20, { version }),
      ],
    }),
    bug('Invoice with three tax codes cannot be parked', 'elena', -8, -1, 25, {
      ref: 'erp-late-defect',
      version,
      priority: 'High',
      status: 'In Progress',
    }),
    bug('Payment advice lists the gross amount twice', 'weiling', -7, -2, 20, {
      ref: 'erp-done-today',
      version,
      done: 0,
    }),
    bug('Order block reason is not translated into German', 'ingrid', -6, -3, 10, { version, priority: 'Low' }),
    bug('Three-way match accepts a higher quantity than received', 'priya', -5, 3, 30, {
      version,
      priority: 'Highest',
      comments: [
        [
          -4,
          'priya',
          'Tolerance key for quantity is missing in one company code. The correction needs a transport and a retest.',
        ],
      ],
    }),
    bug('Wave list does not refresh after confirmation', 'weiling', -4, -1, 15, { version, done: 0 }),
    bug('Cash journal app rejects receipts above 1,000', undefined, -1, 5, 20, { version, status: 'To Do' }),
    task('Confirm the corrections of cycle 1 with accounts payable', 'elena', -3, 9, 40, {
      text: 'Six corrections. Each is shown to the person who found the defect, on their own documents.',
      version,
    }),
    task('Test report of cycle 1 for the steering committee', 'weiling', 3, 9, 15, { version }),
    task('Prepare test data for the quarter-end scenarios', 'nikhil', -3, 5, 20, { version }),
    task('Collect the signatures of the five process owners', 'weiling', 25, 28, 40, { version }),
    task('Decide which medium defects may go live', 'ingrid', 22, 27, 20, { version }),
  ],
});
