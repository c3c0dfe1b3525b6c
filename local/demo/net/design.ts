import type { Work } from '../plan';
import { epic, story, task } from '../work';

const version = 'Design';

export const design: Work = epic('Zones, addresses and policy', 'priya', -286, -205, {
  version,
  text: 'Which zones there are, who may talk to whom, and where each address comes from.',
  parts: [
    task('Audit the flat network: subnets, hosts, unknown devices', 'duc', -284, -266, 55, {
      version,
      comments: [
        [-267, 'duc', '4,310 active addresses, 612 of them known to nobody. The list goes to the site managers.'],
      ],
    }),
    task('Choose the zone model with the security officer', 'samuel', -276, -260, 45, { version }),
    story('Address plan for data centre and five sites', 'duc', -264, -246, 50, { version }),
    story('VLAN and VRF naming for all sites', 'duc', -246, -236, 40, { version }),
    task('Compare three firewall vendors in the lab', 'samuel', -262, -238, 50, {
      version,
      comments: [[-240, 'samuel', 'Throughput with inspection on: A 18, B 11, C 16 Gbit/s. A and C reach the target.']],
    }),
    story('Access policy: who may enter which zone', 'samuel', -240, -222, 45, { version }),
    task('Draw the target topology and failover paths', 'priya', -250, -232, 25, { version }),
    task('Cost estimate with hardware, maintenance and labour', 'kwame', -240, -226, 30, { version }),
    task('Security review of the design by the external assessor', 'samuel', -222, -214, 35, { version }),
    task('Sign-off by the architecture board', 'kwame', -218, -213, 25, { version }),
  ],
});
