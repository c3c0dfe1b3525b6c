import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

export const logistics: Work = epic('Purchasing, sales and warehouse', 'weiling', -295, -46, {
  text: 'Processes of logistics on the new data model, from requisition to the loaded truck.',
  parts: [
    story('Purchase requisition to order with release strategy', 'weiling', -292, -272, 45),
    story('Invoice verification with tolerance groups', 'elena', -262, -246, 25),
    story('Available-to-promise check in sales orders', 'ingrid', -268, -244, 40),
    story('Credit management in the new financial supply chain module', 'ingrid', -246, -218, 45, {
      text: 'The old credit management is no longer there. Credit segments, scoring rule, and a worklist for blocked orders.',
      comments: [
        [-226, 'ingrid', 'Credit controllers want the reason on the first screen. Added a custom field to the app.'],
      ],
    }),
    story('Output of order confirmations, delivery notes and invoices', 'tomasz', -240, -214, 40),
    story('Rebate agreements become condition contracts', 'ingrid', -216, -186, 45),
    task('Migrate the running rebate agreements of 38 customers', 'nikhil', -186, -176, 40),
    story('Goods receipt with handhelds', 'weiling', -216, -192, 45),
    story('Picking and packing with wave creation', 'weiling', -192, -168, 45),
    story('Physical inventory by cycle counting', 'weiling', -168, -150, 40),
    story('Returns from customers with inspection', 'ingrid', -182, -158, 40),
    bug('Order confirmation prints net prices for consumers', 'tomasz', -112, -106, 30),
    task('Walk logistics through a day in the life on the test system', 'weiling', -70, -58, 45),
    task('Sign off the process manuals of logistics', 'ingrid', -60, -48, 25),
  ],
});
