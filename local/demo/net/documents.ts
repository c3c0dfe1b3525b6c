import type { PageText } from '../confluence/space-plan';

export const netDocuments: readonly PageText[] = [
  {
    title: 'NET project charter',
    who: 'kwame',
    written: -286,
    revised: [[-278, 'viktor', 'Approved']],
    blocks: [
      { h: 'Why' },
      'The audit after the ransomware case of a supplier found that any visitor socket reaches the machine controllers. Insurance demands segments by next renewal.',
      { h: 'Result' },
      [
        'No route between zones without a rule that has an owner and an expiry date',
        'Every device is known by certificate or by profile',
        'Machine controllers are reached over a recorded jump host only',
      ],
      { h: 'Money' },
      {
        table: [
          ['Line', 'USD'],
          ['Firewalls and switches', '268,000'],
          ['Labour', '297,000'],
          ['Cabling and site work', '43,000'],
          ['Penetration test and contingency', '32,000'],
          ['Total', '640,000'],
        ],
      },
      { h: 'Tolerances' },
      'As usual for schedule and cost. The load of a person is red above 140 %: the architect is shared with the ERP upgrade until its cut-over.',
    ],
  },
  {
    title: 'NET project plan',
    who: 'kwame',
    written: -270,
    revised: [
      [-94, 'kwame', 'Lead time of switches'],
      [-30, 'kwame', 'Logging before blocking'],
    ],
    blocks: [
      'Design, data centre, server segments, sites, plant, retirement of the flat network. Dates are in Jira.',
      { h: 'How a segment moves' },
      [
        'Flows collected and confirmed by owners',
        'Rules in logging mode for ten days',
        'Switch to blocking in a window with the owner on call',
        'Watch for one batch night, then close the window',
      ],
      { h: 'What waits for us' },
      'The ERP upgrade connects its production hosts ({erp-connect-hosts}) as soon as {net-dc-cutover} is done.',
    ],
  },
  {
    title: 'NET leave calendar',
    who: 'aoife',
    written: -100,
    revised: [[-8, 'kwame', 'Maintenance stop in Hamburg']],
    blocks: [
      {
        table: [
          ['Who', 'Away', 'Stands in'],
          [
            'Nguyễn Minh Đức',
            'a day of training by the firewall vendor, one week around Tết',
            'Samuel Okafor for changes, none for site work',
          ],
          ['Samuel Okafor', 'two days after the Hamburg stop', 'External engineer'],
          ['Kwame Mensah', 'Fridays from noon', 'Aoife Brennan'],
          ['Priya Raman', 'not available in the ERP cut-over weekend', 'none'],
        ],
      },
    ],
  },
  {
    title: 'NET risks, actions, issues and decisions',
    who: 'aoife',
    written: -260,
    revised: [[-6, 'aoife', 'After the risk review']],
    blocks: [
      'The register is in Jira, kept with the app because the project has no risk fields of its own.',
      { h: 'Last review' },
      [
        '{net-risk-flows}: 31 flows without a confirmed owner, 58 a month ago',
        '{net-risk-stale}: not looked at for weeks, the distributor does not answer',
        'New: penetration testers may be booked out in spring',
      ],
    ],
  },
];
