import type { Work } from '../plan';
import { bug, epic, story, subtask, task } from '../work';

export const masterData: Work = epic('Business partners and master data', 'nikhil', -345, -96, {
  text: 'Customers and vendors become business partners; duplicates and dead records go before the first mock conversion.',
  parts: [
    task('Profile customer and vendor masters', 'nikhil', -342, -328, 60, {
      comments: [[-329, 'nikhil', '3,400 likely duplicate vendors, 900 customers without a valid tax number.']],
    }),
    story('Define number ranges and groupings for business partners', 'elena', -330, -316, 40),
    story('Merge duplicate vendors', 'nikhil', -302, -250, 50, {
      parts: [
        subtask('Match by bank account and tax number', 'nikhil', -302, -288, 25),
        subtask('Have purchasing confirm the merge list', 'elena', -288, -266, 15),
        subtask('Block and mark the losers of each pair', 'nikhil', -264, -250, 25),
      ],
    }),
    task('Correct tax numbers with the help of the accounts receivable team', 'elena', -310, -284, 35),
    story('Set up customer-vendor integration in development', 'priya', -290, -272, 45),
    task('Run the integration for 1,000 records of each account group', 'nikhil', -248, -240, 55),
    bug('Contact persons are lost when the department code is empty', 'nikhil', -240, -234, 50),
    story('Approval of new business partners before posting', 'elena', -222, -204, 45),
    task('Run the integration at full volume on mock 2 data', 'nikhil', -130, -118, 55),
    task('Train the master data team on the new partner roles', 'grace', -126, -112, 30),
  ],
});
