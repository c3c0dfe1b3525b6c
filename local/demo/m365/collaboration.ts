import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

const version = 'Collaboration';

export const collaboration: Work = epic('Teams and SharePoint', 'leila', -92, 44, {
  version,
  text: 'File shares of 14 departments into sites with owners, teams with names that people can guess.',
  parts: [
    task('Naming and lifecycle rules for teams', 'leila', -88, -76, 30, { version }),
    task('Self-service form for a new team with approval', 'tomasz', -76, -64, 20, { version }),
    task('Scan file shares for size, age and open permissions', 'farah', -70, -60, 20, { version }),
    task('Agree site structure with 14 departments', 'leila', -66, -40, 35, {
      version,
      comments: [[-42, 'leila', 'Thirteen agreed. Works council wants a site without the usual owners, granted.']],
    }),
    story('Pilot: file share of IT to SharePoint', 'leila', -44, -34, 30, { version }),
    bug('Links between workbooks break after the move', 'leila', -36, -28, 35, { version, priority: 'High' }),
    story('Move the shares of sales and marketing', 'leila', -28, -14, 35, { version }),
    task('Remove open permissions before human resources moves', 'leila', -12, -3, 30, {
      version,
      status: 'Done',
      done: -1,
    }),
    story('Move the shares of finance and human resources', 'leila', -3, 14, 35, {
      text: 'Permissions were cleaned first. Salary folders go to a site that only four people own.',
      version,
    }),
    task('Meeting room devices for Teams in eight rooms', 'duc', 2, 14, 10, { version }),
    bug('Guests cannot open the tender site', 'leila', -2, 4, 15, { version }),
    story('Move the shares of production and quality', 'leila', 15, 30, 45, { version }),
    story('Set the old shares to read-only, then off', 'leila', 31, 40, 40, { version }),
    task('Sensitivity labels in Office programs', 'samuel', 6, 16, 10, { version }),
    task('Site for the auditors', undefined, 10, 18, 15, { version }),
  ],
});
