import type { Work } from '../plan';
import { epic, story, task } from '../work';

export const operations: Work = epic('Monitoring, handover and governance', 'kwame', -290, 90, {
  text: 'So that operations can run what the project built, and the steering committee sees where it stands.',
  parts: [
    task('Charter, budget and steering calendar', 'kwame', -289, -278, 30),
    task('Procurement plan with framework contracts', 'kwame', -262, -248, 25),
    task('Monthly budget review with hardware commitments', 'aoife', -90, -80, 20),
    story('Monitoring by segment with new polling addresses', 'tomasz', -70, -52, 20),
    story('Configuration backup and drift alarms', 'tomasz', -40, -26, 20),
    task('Rule review every quarter: process and first run', 'samuel', -26, -16, 20),
    task('Update the network documentation from the live configuration', 'duc', -6, 14, 10, {
      text: 'Diagrams are drawn from the configuration backup, not by hand; differences are listed.',
    }),
    task('Alarm routing to the service desk', 'tomasz', -5, 9, 10),
    task('Steering committee pack with the forecast of hardware', 'aoife', -4, 4, 20),
    task('Negotiate the date of the penetration test', 'samuel', 3, 10, 10),
    task('Plan the review of rules with application owners', 'kwame', 0, 10, 15),
    task('Prepare the ERP segment weekend with the change board', 'kwame', -2, 18, 20),
    task('Supervise the installation contractors on site', 'kwame', 11, 34, 30),
    story('Penetration test of the segmented network', 'samuel', 47, 58, 45),
    story('Retire the flat network and its DHCP scopes', 'duc', 61, 86, 45),
    task('Training of network operations on the firewall console', 'samuel', 19, 25, 40),
    task('Decide on the integration segment with the ERP team', 'priya', 12, 24, 20),
    task('Closure report and handover of documents', 'aoife', 78, 90, 20),
    task('Dispose of the old routers with certificate of erasure', undefined, 70, 82, 10),
  ],
});
