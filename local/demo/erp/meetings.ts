import type { Meeting } from '../confluence/space-plan';

export const erpMeetings: readonly Meeting[] = [
  {
    day: -3,
    present: ['ingrid', 'priya', 'elena', 'weiling', 'nikhil', 'aoife'],
    topics: [
      'UAT cycle 1: finance nearly through, 58 of 64 passed; warehouse waits for handhelds with firmware 8',
      'Downtime: FI preparation in uptime and the material ledger change should bring 61 h down to about 54 h',
      'Elena and the quarter-end close: mornings only from next week',
      'Date conflict with NET: the segment cut-over ends after our hosts are to be connected, see {erp-connect-hosts}',
    ],
    decisions: [
      'Cycle 2 does not start while a high defect of cycle 1 is open.',
      '{erp-change-pending} is approved: hypercare lasts six weeks.',
    ],
    actions: [
      ['priya', 5, 'Ask the handheld vendor for a date of the certificate bundle'],
      ['ingrid', 2, 'Settle the dates of network and hosts with Kwame'],
      ['elena', 4, 'Name a substitute tester for asset accounting'],
      ['aoife', -1, 'Send the defect list of cycle 1 to the process owners', 'done'],
    ],
  },
  {
    day: -8,
    present: ['ingrid', 'priya', 'elena', 'weiling', 'grace', 'aoife', 'viktor'],
    topics: [
      'Cut-over moved a second time, to the weekend after quarter-end close',
      'Poland e-invoicing {erp-change-overdue}: assessment is done, the board did not reach it',
      'Training rooms: Leeds is double-booked in the second week',
    ],
    decisions: [
      'Cut-over date as proposed; no further move without the sponsor.',
      'Warehouse courses run in three shifts, overtime is paid by the project.',
    ],
    actions: [
      ['viktor', -4, 'Put {erp-change-overdue} first on the agenda of the board'],
      ['grace', 1, 'Find another room in Leeds'],
      ['ingrid', -2, 'Call the shift leads about the manual steps, see {erp-redated-action}'],
      ['aoife', -5, 'Tell the partners about the new cut-over date', 'done'],
    ],
  },
  {
    day: -13,
    present: ['ingrid', 'priya', 'weiling', 'nikhil', 'tomasz', 'aoife'],
    topics: [
      'UAT system handed over with the data of mock 3, two days of the delay caught up',
      'Accounts: 29 of 32 testers can sign in, three have expired certificates',
      'Five hours lost in asset conversion: two tables were not split',
    ],
    decisions: ['The cookbook lists each table split with its expected run time.'],
    actions: [
      ['tomasz', -11, 'Renew the certificates of three testers', 'done'],
      ['nikhil', -7, 'Explain the five hours with a trace', 'done'],
      ['weiling', -10, 'Publish the tester calendar of cycle 1', 'done'],
    ],
  },
  {
    day: -18,
    present: ['ingrid', 'priya', 'elena', 'nikhil', 'weiling', 'aoife', 'viktor'],
    topics: [
      'Mock conversion 3 is reconciled and signed, all ledgers agree',
      'Total run time 61 h against a window of 56 h',
      'Gate before UAT passed with one condition',
    ],
    decisions: ['UAT starts. The rehearsal has to show less than 56 h.'],
    actions: [
      ['priya', -12, 'List what can move out of the downtime', 'done'],
      ['ingrid', -15, 'Tell the steering committee about the 61 h', 'done'],
      ['aoife', -14, 'Raise the cut-over window risk in the register', 'done'],
    ],
  },
  {
    day: -23,
    present: ['ingrid', 'elena', 'nikhil', 'weiling', 'grace', 'aoife'],
    topics: [
      'Reconciliation of mock 3 takes longer: assets of company code 3000 come last',
      'UAT briefing held for 32 key users, mood good, worry about quarter-end',
      'Night shift asks for laminated cards instead of films',
    ],
    decisions: [],
    actions: [
      ['grace', -18, 'Draft a laminated card for goods receipt', 'done'],
      ['elena', -18, 'Sign the protocol of mock 3', 'done'],
      ['ingrid', -17, 'Invite the shift leads to a call about the weekend', 'done'],
    ],
  },
  {
    day: -28,
    present: ['ingrid', 'priya', 'nikhil', 'tomasz', 'weiling', 'aoife', 'viktor'],
    topics: [
      'Mock 3 began a week late, cut-over therefore from the first to the second possible weekend',
      'Ten years of legacy data {erp-change-no-cost}: legal insists, cost not known',
      'Rollback rehearsal begins today',
    ],
    decisions: ['Legacy access {erp-change-no-cost} is approved in principle, figure to follow.'],
    actions: [
      ['ingrid', -8, 'Ask two archive vendors for quotes'],
      ['priya', -24, 'Update the conversion cookbook', 'done'],
      ['tomasz', -18, 'Report on the rollback rehearsal', 'done'],
    ],
  },
  {
    day: -33,
    present: ['ingrid', 'priya', 'elena', 'weiling', 'samuel', 'aoife'],
    topics: [
      'Role test: 41 of 46 business roles passed by their holders',
      'Printers: 14 label printers moved, dispatch printers use an unknown driver',
      'Poland e-invoicing: Elena explains the legal date',
    ],
    decisions: ['Emergency access is reviewed weekly during hypercare.'],
    actions: [
      ['samuel', -22, 'Correct five roles before UAT', 'done'],
      ['elena', -30, 'Write the change request for Poland', 'done'],
      ['tomasz', -28, 'Record the printer risk', 'done'],
    ],
  },
  {
    day: -38,
    present: ['ingrid', 'priya', 'nikhil', 'weiling', 'grace', 'aoife'],
    topics: [
      'Integration test closed: 183 of 186 passed, three medium defects go into UAT',
      'Partner contract: consultants beyond the quarter to be secured',
      'Copy of production for mock 3 ready two days late',
    ],
    decisions: ['Exit of the integration test accepted by all process owners.'],
    actions: [
      ['ingrid', -30, 'Speak with procurement about the partner contract', 'done'],
      ['weiling', -35, 'File the exit report', 'done'],
      ['nikhil', -36, 'Start mock conversion 3', 'done'],
    ],
  },
];
