import type { PageText } from '../confluence/space-plan';

export const erpDocuments: readonly PageText[] = [
  {
    title: 'ERP project charter',
    who: 'ingrid',
    written: -490,
    revised: [
      [-482, 'viktor', 'Tolerances agreed, signed'],
      [-164, 'ingrid', 'Third mock conversion added'],
    ],
    blocks: [
      { h: 'Why' },
      'Maintenance of ECC 6.0 ends, segment reporting becomes mandatory, and month-end close takes nine working days. Target: five.',
      { h: 'Scope' },
      [
        'In: company codes 1000, 2100 and 3000; finance, purchasing, sales, warehouse; 38 interfaces',
        'Out: the US company code, human resources, the supplier portal',
      ],
      { h: 'Money and tolerances' },
      {
        table: [
          ['What', 'Agreed'],
          ['Budget', '1,200,000 USD, of which 96,000 USD contingency'],
          ['Schedule', 'Amber from 5 working days of slip, red from 10'],
          ['Cost', 'Amber above 5 %, red above 10 %'],
          ['Sponsor', 'Viktor Lindqvist'],
        ],
      },
      { h: 'Success' },
      'Orders are taken on the first Monday; the first month-end closes in seven days, the third in five; no severity 1 incident after week two.',
    ],
  },
  {
    title: 'ERP project plan',
    who: 'ingrid',
    written: -470,
    revised: [
      [-164, 'ingrid', 'Replanned with three mock conversions'],
      [-9, 'ingrid', 'New date of cut-over'],
    ],
    blocks: [
      'Dates live in Jira; this page explains the order. The path that decides: mock conversion 3, UAT cycle 2, rehearsal, {erp-cutover}.',
      { h: 'Phases' },
      [
        'Blueprint and sandbox: what changes, what breaks',
        'Build: business partners, custom code, finance, logistics, interfaces, roles',
        'Three mock conversions, each timed and reconciled',
        'System integration test, then UAT in two cycles',
        'Rehearsal, cut-over weekend, hypercare',
      ],
      { h: 'Dependencies outside the project' },
      [
        'NET: {net-dc-cutover} has to be finished before {erp-connect-hosts} begins',
        'M365: order mails leave through the new relay before the old servers go',
        'Bank: host keys and test window for payment files',
      ],
      { h: 'Windows that cannot be used' },
      'Quarter-end close, stocktaking week, and the freeze of the web shop before the holiday season.',
    ],
  },
  {
    title: 'ERP leave calendar',
    who: 'aoife',
    written: -120,
    revised: [[-6, 'aoife', 'Wei Ling and Elena added']],
    blocks: [
      'Who is away, and who stands in. Public holidays of each country are not listed.',
      {
        table: [
          ['Who', 'Away', 'Stands in'],
          [
            'Elena Petrova',
            'two afternoons a week until quarter-end close is over',
            'Shared services, accounts payable only',
          ],
          ['Tan Wei Ling', 'three days in the week after UAT exit', 'Nikhil Deshpande for the defect board'],
          ['Viktor Lindqvist', 'two days for the year-end meeting of the group', 'nobody for decisions'],
          ['Grace Whitfield', 'works Monday to Wednesday', 'Floor walkers answer mails on other days'],
          ['Nikhil Deshpande', 'on call in the cut-over weekend, compensated in the week after', 'none'],
          ['Tomasz Wieczorek', 'one week in the second month of hypercare', 'Partner basis consultant'],
        ],
      },
    ],
  },
  {
    title: 'ERP risks, actions, issues and decisions',
    who: 'aoife',
    written: -440,
    revised: [[-5, 'aoife', 'After the risk review']],
    blocks: [
      'Registers are in Jira. This page says how we use them and holds what the last review found.',
      { h: 'Rules' },
      [
        'A risk reads: because of a cause, an event may happen, which would have an effect',
        'Critical risks are looked at every week, high ones every second week',
        'An action has one owner and one date; a third date needs a word with the project manager',
      ],
      { h: 'Last review' },
      [
        '{erp-risk-cutover-window} stays critical until the rehearsal shows less than 56 h',
        '{erp-risk-stale-interfaces} was not looked at, Priya was in the network workshop',
        '{erp-risk-no-impact} has no impact yet',
        '{erp-change-overdue} still waits for the board',
      ],
    ],
  },
];
