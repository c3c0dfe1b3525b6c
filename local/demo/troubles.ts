import { keyOf } from './demo-projects';

const refs = {
  'slipped milestone': ['erp-cutover'],
  'action re-dated three times': ['erp-redated-action'],
  'link across projects that cannot hold': ['net-dc-cutover', 'erp-connect-hosts'],
  'stale risk': ['erp-risk-stale-interfaces', 'erp-risk-stale-tax', 'net-risk-stale'],
  'risk without impact': ['erp-risk-no-impact'],
  'critical risk': ['erp-risk-cutover-window'],
  'risk under a security level': ['erp-risk-vendor-contract'],
  'change approved without cost': ['erp-change-no-cost'],
  'decision overdue': ['erp-change-overdue'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DemoTrouble = keyof typeof refs;

/** The troubles that the demo holds, with the issues in which they are found. */
export function demoTrouble(name: DemoTrouble): readonly string[] {
  return refs[name].map(keyOf);
}
