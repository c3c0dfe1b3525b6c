import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

export const roles: Work = epic('Roles and Fiori', 'samuel', -210, 20, {
  text: 'Business roles on Fiori catalogues, free of conflicting duties, tested by the people who will hold them.',
  parts: [
    task('Derive business roles from the transaction log of a year', 'samuel', -208, -190, 40),
    task('Agree the rule set for segregation of duties with audit', 'samuel', -192, -178, 30),
    story('Finance roles: accountant, controller, treasurer', 'samuel', -178, -150, 35),
    story('Purchasing roles: requester, buyer, approver', 'samuel', -150, -128, 30),
    story('Warehouse roles for handhelds and desktop', 'samuel', -108, -90, 30),
    story('Launchpad spaces and pages by business role', 'priya', -84, -62, 40),
    task('Mitigate the eleven remaining conflicts', 'samuel', -66, -52, 30, {
      comments: [[-53, 'samuel', 'Nine resolved by splitting roles, two accepted by audit with a monthly report.']],
    }),
    task('Role test with one holder of each business role', 'weiling', -44, -30, 40),
    task('Emergency access procedure with log review', 'samuel', -22, -10, 20),
    task('Correct the role findings of UAT cycle 1', 'samuel', -6, 14, 20, {
      text: 'Missing catalogue entries first. A finding that touches segregation of duties goes to audit.',
      comments: [[-4, 'samuel', 'Seven findings so far, five are missing catalogue entries and quick to mend.']],
    }),
    task('Assign business roles to 410 users for go-live', 'samuel', 15, 27, 25, { version: 'Go-live' }),
    bug('Approver cannot open attachments from the inbox app', undefined, -2, 6, 20, {
      status: 'To Do',
      priority: 'High',
    }),
  ],
});
