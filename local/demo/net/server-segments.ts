import type { Work } from '../plan';
import { epic, task } from '../work';

const version = 'Data centre';

export const serverSegments: Work = epic('Server segments', 'kwame', -110, 18, {
  version,
  parts: [
    task('Collect application flows with owners into the flow matrix', 'samuel', -108, -70, 40, { version }),
    task('Write rules for the database segment', 'samuel', -50, -24, 45, { version }),
    task('Log traffic of the web tier segment for ten days', 'samuel', -12, -2, 30, { version, done: -1 }),
    task('Confirm the 31 open flows with application owners', 'samuel', -9, 8, 35, {
      version,
      priority: 'High',
      links: [['Blocks', 'net-dc-cutover']],
    }),
    task('Cut the ERP production segment over to the new firewalls', 'duc', 6, 18, 45, {
      ref: 'net-dc-cutover',
      version,
      priority: 'High',
      links: [['Blocks', 'erp-connect-hosts']],
    }),
  ],
});
