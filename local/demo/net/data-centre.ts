import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

const version = 'Data centre';

export const dataCentre: Work = epic('Data centre firewalls and core', 'samuel', -212, -96, {
  version,
  text: 'Two firewall clusters, new core switches, out-of-band management, in Dublin and the second site.',
  parts: [
    task('Order firewalls, optics and core switches', 'kwame', -210, -200, 25, { version }),
    task('Prepare racks, power and cabling in both data centres', 'tomasz', -196, -182, 20, { version }),
    story('Install the core switches and migrate the uplinks', 'duc', -184, -164, 50, { version }),
    story('Build the firewall cluster in Dublin', 'samuel', -174, -152, 40, { version }),
    story('Build the firewall cluster at the second site', 'samuel', -152, -136, 40, { version }),
    bug('Failover drops sessions on beta firmware', 'samuel', -138, -126, 45, {
      version,
      priority: 'Highest',
      comments: [
        [-127, 'samuel', 'Vendor confirms a defect in session sync. Back to the stable branch, retest passed.'],
      ],
    }),
    task('Dynamic routing between core and firewalls', 'duc', -162, -146, 45, { version }),
    task('Out-of-band management network with jump hosts', 'duc', -146, -130, 40, { version }),
    task('Rule base template with naming, logging and expiry dates', 'samuel', -134, -122, 30, { version }),
    task('Central log collection with 180 days retention', 'tomasz', -132, -116, 20, { version }),
    task('Failover test of power, link and node', 'duc', -124, -118, 45, { version }),
    task('Handover of the data centre to network operations', 'kwame', -112, -100, 25, { version }),
    bug('Asymmetric routing breaks the backup traffic', 'duc', -112, -105, 45, { version, priority: 'High' }),
  ],
});
