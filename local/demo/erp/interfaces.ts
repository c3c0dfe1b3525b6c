import type { Work } from '../plan';
import { bug, epic, story, subtask, task } from '../work';

export const interfaces: Work = epic('Interfaces and output management', 'priya', -245, 24, {
  text: '38 interfaces: bank, payroll, web shop, carriers, warehouse scanners, customs, data warehouse, e-invoicing.',
  parts: [
    task('Classify the interfaces by technique and risk', 'priya', -242, -232, 25),
    story('Payment files to the bank in the new XML format', 'elena', -206, -190, 25),
    story('Web shop orders over the OData service', 'priya', -176, -150, 25, {
      comments: [[-151, 'priya', 'Shop sends 40 orders a second in the peak test, none lost, slowest 1.4 s.']],
    }),
    story('Carrier labels and tracking numbers', 'tomasz', -136, -116, 30),
    task('Extractors for the data warehouse', 'nikhil', -106, -84, 45),
    bug('Bank refuses payment files signed with the old host key', 'elena', -76, -72, 40, {
      priority: 'Highest',
      text: 'The risk {erp-risk-occurred} has happened: all files of the Tuesday run were refused.',
      comments: [[-73, 'elena', 'Keys exchanged by courier and confirmed by phone. Wednesday’s files were accepted.']],
    }),
    story('Output forms in Adobe: order, delivery note, invoice', 'tomasz', -84, -58, 30),
    task('Reconnect 14 label printers through the new output management', 'tomasz', -56, -40, 25),
    story('Warehouse scanner dialogs on the new RFC destination', 'priya', -18, 12, 30, {
      ref: 'erp-scanners',
      priority: 'High',
      status: 'Blocked',
      text: 'Handhelds with firmware 8 refuse the encrypted connection. The vendor is to deliver a certificate bundle.',
      comments: [
        [
          -6,
          'priya',
          'Old firmware works. The vendor has reproduced the refusal with firmware 8 and promised a bundle.',
        ],
        [-3, 'weiling', 'Without the new firmware, goods receipt in UAT can only be tested on three devices.'],
      ],
      parts: [
        subtask('Test goods receipt and putaway on firmware 8', 'weiling', 8, 12, 20),
        subtask('Roll the certificate bundle out to 46 handhelds', 'tomasz', 13, 18, 20),
      ],
    }),
    task('Repeat the peak test of the web shop on the UAT release', 'priya', 1, 10, 25),
    task('Monitoring of failed messages with alerts to the support queue', 'tomasz', -12, -2, 25, {
      text: 'Failed and waiting messages of 38 interfaces; an alert after ten minutes, grouped by partner.',
      status: 'In Review',
    }),
    task('Agree cut-over timing with bank, carriers and customs broker', 'ingrid', -5, 14, 10, {
      text: 'Last file on Friday, first file on Monday, a named contact over the weekend for each of the three.',
    }),
    task('Refresh certificates of the four partner connections', undefined, 8, 20, 15),
  ],
});
