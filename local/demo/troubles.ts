import { keyOf } from './demo-projects';
import { person } from './people';

const refs = {
  'slipped milestone': ['erp-cutover'],
  're-dated action': ['erp-redated-action'],
  'link across projects that cannot hold': ['net-dc-cutover', 'erp-connect-hosts'],
  'unestimated epic': ['erp-unestimated'],
  'stale risk': ['erp-risk-stale-interfaces', 'erp-risk-stale-tax', 'net-risk-stale'],
  'risk without impact': ['erp-risk-no-impact'],
  'critical risk': ['erp-risk-cutover-window'],
  'risk under a security level': ['erp-risk-vendor-contract'],
  'change approved without cost': ['erp-change-no-cost'],
  'decision overdue': ['erp-change-overdue'],
  'due this week and not done': ['erp-late-defect'],
  'done this week': ['erp-done-today'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The troubles that the demo holds, each with the issues in which it is found. */
export const demoTroubles = Object.fromEntries(
  Object.entries(refs).map(([trouble, places]) => [trouble, places.map(keyOf)]),
);

/** Asked for about 130 % of a week by two projects, for the coming weeks. */
export const overloadedPerson = person('priya').accountId;
