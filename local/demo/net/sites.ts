import type { Work } from '../plan';
import { epic, story, subtask, task } from '../work';

const version = 'Sites';

export const sites: Work = epic('Office and warehouse sites', 'duc', -112, 60, {
  version,
  text: 'Headquarters, Northgate, Leeds, Oslo: new access layer, segments for users, voice, printers, guests, devices.',
  parts: [
    task('Survey cabling and cabinets at four sites', 'duc', -110, -96, 20, { version }),
    task('Order access switches and wireless access points', 'kwame', -104, -94, 20, {
      version,
      comments: [[-95, 'kwame', 'Lead time 20 weeks for half of the switches, ordered by priority of site.']],
    }),
    story('Northgate pilot: user, voice and printer segments', 'duc', -92, -72, 20, { version }),
    story('Northgate pilot: wireless with certificates', 'duc', -72, -60, 25, { version }),
    task('Lessons of the pilot for the other sites', 'kwame', -58, -50, 25, { version }),
    story('Headquarters: access layer floors 1 to 3', 'duc', -50, -30, 30, { version }),
    story('Headquarters: access layer floors 4 to 6', 'duc', -30, -12, 45, {
      version,
      comments: [[-13, 'duc', 'Floor 6 was done at night, the board room is on it.']],
    }),
    task('Remove the old switches and wipe their configuration', 'duc', -11, -2, 30, { version, done: 0 }),
    story('Leeds: access layer and warehouse wireless', 'duc', -2, 24, 30, {
      ref: 'net-leeds',
      version,
      text: '24 of 36 switches have arrived. The cross-dock hall waits for the rest.',
      parts: [
        subtask('Wireless survey with racking filled', 'duc', -2, 4, 15, { version }),
        subtask('Cabling of the cross-dock hall', 'tomasz', 5, 12, 10, { version }),
      ],
    }),
    task('Chase the twelve missing switches with the distributor', 'kwame', -5, -1, 15, {
      version,
      labels: ['action'],
      status: 'In Progress',
      moved: [
        [-14, -13],
        [-8, -6],
      ],
      comments: [[-6, 'kwame', 'No date from the distributor yet. Escalated to the account manager of the vendor.']],
    }),
    story('Oslo: access layer', 'duc', 25, 44, 35, { version }),
    task('Night work permits for Leeds', 'aoife', -3, 6, 15, { version }),
    task('Segment for cash terminals in the factory shop', undefined, 20, 34, 20, { version }),
    story('Guest wireless with a portal at all sites', 'duc', 38, 58, 40, { version }),
  ],
});
