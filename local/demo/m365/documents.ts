import type { PageText } from '../confluence/space-plan';

export const m365Documents: readonly PageText[] = [
  {
    title: 'M365 project charter',
    who: 'leila',
    written: -144,
    revised: [[-138, 'viktor', 'Approved']],
    blocks: [
      { h: 'Why' },
      'Exchange 2016 is out of support, file shares are full of copies, and every department has bought its own meeting tool.',
      { h: 'Scope' },
      [
        'In: 640 mailboxes, 85 shared mailboxes, file shares of 14 departments, Teams, eight meeting rooms',
        'Out: telephony, customer relationship management, records of before 2012',
      ],
      { h: 'Money' },
      '200,000 USD without licences, which the departments pay. Amber above 5 %, red above 10 % over.',
    ],
  },
  {
    title: 'M365 project plan',
    who: 'leila',
    written: -140,
    revised: [[-36, 'leila', 'Fourth wave']],
    blocks: [
      'Foundation, pilot, four mailbox waves, file shares by department, retirement of the servers.',
      { h: 'A migration night' },
      [
        'Pre-seeding runs for ten days before',
        'Switch at 20:00, check lists at 23:00 and 05:00',
        'Floor support from 07:30, drop-in hour at noon',
        'Stragglers are moved by hand on the second night',
      ],
      { h: 'Depends on' },
      'Night windows of the network team, and ERP order mails that still use the old relay until {erp-uat-exit}.',
    ],
  },
  {
    title: 'M365 leave calendar',
    who: 'aoife',
    written: -90,
    revised: [[-10, 'leila', 'Grace']],
    blocks: [
      {
        table: [
          ['Who', 'Away', 'Stands in'],
          ['Leïla Haddad', 'Fridays (80 %)', 'Farah Ismail'],
          ['Grace Whitfield', 'Thursdays and Fridays (60 %)', 'Champions of each department'],
          ['Farah Ismail', 'the two days after wave 4', 'Tomasz Wieczorek'],
        ],
      },
    ],
  },
  {
    title: 'M365 risks, actions, issues and decisions',
    who: 'aoife',
    written: -120,
    revised: [[-6, 'leila', 'After the review']],
    blocks: [
      'Six risks, none of them high. The register is in Jira.',
      { h: 'Decisions that still matter' },
      [
        'Delegates move together with the people they work for',
        'No share is moved before its open permissions are removed',
        'Telephony is a project of its own',
      ],
    ],
  },
];
