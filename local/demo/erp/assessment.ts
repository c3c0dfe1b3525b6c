import type { Work } from '../plan';
import { epic, story, task } from '../work';

export const assessment: Work = epic('Assessment and blueprint', 'ingrid', -498, -360, {
  text: 'What the conversion means for processes, code, data and people; ends with the blueprint that the process owners sign.',
  parts: [
    task('Write the project charter and agree tolerances with the sponsor', 'ingrid', -496, -482, 35),
    task('Run the readiness check on the production copy', 'tomasz', -492, -484, 40, {
      comments: [
        [-484, 'tomasz', '412 simplification items, 61 relevant to us. Report is on the plan page in Confluence.'],
      ],
    }),
    task('Inventory custom objects and their use over twelve months', 'priya', -490, -472, 55, {
      text: '2,940 objects in the customer namespace; usage from ABAP call monitor. Unused objects are candidates for retirement.',
      comments: [
        [-473, 'priya', '1,180 objects were not called once in twelve months. Proposal: do not convert them.'],
      ],
    }),
    story('Compare brownfield conversion with selective data transition', 'priya', -480, -462, 50),
    task('Map all inbound and outbound interfaces with their owners', 'priya', -470, -448, 40),
    task('Interview the process owners of finance, purchasing, sales and warehouse', 'ingrid', -476, -455, 45),
    task('Estimate data volumes and archive potential by table', 'nikhil', -468, -450, 60, {
      comments: [
        [
          -452,
          'nikhil',
          'BSEG and MSEG make up 44 % of the database. Archiving before conversion would save some five hours of downtime.',
        ],
      ],
    }),
    story('Blueprint record to report', 'elena', -440, -400, 55),
    story('Blueprint procure to pay', 'elena', -420, -386, 35),
    story('Blueprint order to cash', 'ingrid', -430, -392, 35),
    story('Blueprint warehouse and dispatch', 'weiling', -425, -392, 45),
    task('Draw up the test strategy', 'weiling', -392, -374, 50),
    task('Assess roles and segregation of duties', 'samuel', -400, -380, 45),
    task('Close the comments on the blueprint and collect signatures', 'ingrid', -372, -361, 30, { priority: 'High' }),
  ],
});
