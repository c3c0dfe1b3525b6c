import type { PlannedBaseline } from '../plan';

/** Agreed before the last mock conversion slipped, and again once cut-over had moved for the second time. */
export const erpBaselines: readonly PlannedBaseline[] = [
  {
    on: -48,
    who: 'ingrid',
    name: 'Go-live plan',
    reason: 'Agreed by the steering committee when the test phase began',
  },
  {
    on: -8,
    who: 'ingrid',
    name: 'Re-plan of cut-over',
    reason: 'Cut-over had to follow UAT exit and avoid the quarter-end close',
  },
];
