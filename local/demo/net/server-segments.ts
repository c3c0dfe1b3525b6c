import type { Work } from '../plan';
import { bug, epic, story, subtask, task } from '../work';

const version = 'Data centre';

export const serverSegments: Work = epic('Server segments', 'kwame', -112, 18, {
  version,
  text: 'Application by application into its own segment: first logged for ten days, then blocked.',
  parts: [
    task('Collect application flows with owners into the flow matrix', 'samuel', -108, -78, 40, {
      version,
      comments: [[-79, 'samuel', '212 flows in the matrix, 89 of them still without an owner who confirms.']],
    }),
    task('Set up flow recording on the core switches', 'duc', -108, -98, 40, { version }),
    story('Infrastructure segment: DNS, time, directory', 'duc', -98, -80, 40, { version }),
    story('Web tier segment', 'duc', -78, -56, 40, { version }),
    story('Database segment', 'samuel', -76, -52, 40, { version }),
    bug('Backup agents cannot reach the media server after blocking', 'duc', -60, -55, 45, {
      version,
      priority: 'High',
    }),
    story('File and print segment', 'duc', -54, -36, 40, { version }),
    story('Test and development segment', 'samuel', -50, -30, 30, { version }),
    task('Rules for ERP production in logging mode', 'samuel', -30, -14, 40, {
      text: '164 rules from the flow matrix, all with owner and expiry date, nothing blocked yet.',
      version,
    }),
    task('Evaluate the ten-day log of ERP production', 'samuel', -13, -2, 40, {
      version,
      status: 'In Review',
      comments: [
        [-2, 'samuel', '14 flows not in the matrix, eleven are monitoring. Three need a word with the ERP team.'],
      ],
    }),
    task('Confirm the 31 open flows with application owners', 'samuel', -9, 9, 35, {
      version,
      priority: 'High',
      links: [
        ['Blocks', 'net-dc-cutover'],
        ['Mitigation', 'net-risk-flows'],
      ],
    }),
    task('Draft the rollback for the ERP production segment', 'duc', -6, -1, 30, { version, done: 0 }),
    story('Cut the ERP production segment over to the new firewalls', 'duc', 8, 18, 35, {
      ref: 'net-dc-cutover',
      version,
      priority: 'High',
      moved: [[-30, 12]],
      text: 'Both HANA nodes, six application servers and the print server. Must be stable before the hosts get their new addresses.',
      links: [
        ['Blocks', 'erp-connect-hosts'],
        ['Blocks', 'net-servers-moved'],
      ],
      comments: [
        [
          -30,
          'kwame',
          'Now 18 instead of 12 working days out: logging first. Ingrid knows, the dates in ERP are not adapted yet.',
        ],
      ],
      parts: [
        subtask('Switch rules from logging to blocking', 'samuel', 10, 14, 20, { version }),
        subtask('Watch the first batch night', 'duc', 15, 18, 20, { version }),
      ],
    }),
    task('Segment for the jump hosts of external support', 'samuel', 10, 18, 25, { version }),
    task('Review the architecture of the ERP and integration segments', 'priya', -5, 10, 25, {
      text: 'Which servers share a segment, where the integration server belongs, and what the database may be asked from.',
      version,
      comments: [
        [-2, 'priya', 'The integration server talks to nearly everything. I would give it a segment of its own.'],
      ],
    }),
    task('Performance comparison before and after the firewalls', 'priya', 11, 22, 30),
  ],
});
