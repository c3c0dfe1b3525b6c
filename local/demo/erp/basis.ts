import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

export const basis: Work = epic('Platform and basis', 'tomasz', -455, -120, {
  text: 'HANA hosts, system landscape, transports, backup and monitoring from sandbox to production.',
  parts: [
    task('Size the HANA hosts from the readiness check', 'tomasz', -448, -436, 45),
    task('Rack, cable and hand over the appliance in the Dublin data centre', 'tomasz', -386, -370, 50),
    story('Stand up the sandbox from a production copy', 'tomasz', -400, -386, 55),
    task('Set up the five-system landscape with transport routes', 'tomasz', -366, -346, 50),
    task('Define the dual maintenance rules between ECC and the project track', 'priya', -356, -344, 40),
    task('Enable system replication to the second site', 'tomasz', -330, -312, 50),
    task('Schedule backups and prove a restore to a point in time', 'tomasz', -310, -298, 45, {
      comments: [
        [-298, 'tomasz', 'Restore of 2.1 TB in 3 h 40 min, consistent. Log kept with the operations handbook.'],
      ],
    }),
    bug('Replication stops when the log area fills during the delta merge', 'tomasz', -296, -288, 50, {
      priority: 'High',
    }),
    task('Connect the landscape to monitoring and the on-call rota', 'tomasz', -256, -242, 40),
    task('Load test with twice the month-end postings', 'tomasz', -170, -156, 45, {
      comments: [[-157, 'tomasz', 'Peak memory 71 %. Comfortable, though year-end was not simulated.']],
    }),
    task('Write the operations handbook for the service desk', 'tomasz', -150, -126, 40),
  ],
});
