import { erpDocuments } from './documents';
import { erpMeetings } from './meetings';
import type { SpacePlan } from '../confluence/space-plan';

export const erpSpace: SpacePlan = {
  projectKey: 'ERP',
  home: {
    title: 'ERP upgrade',
    who: 'aoife',
    written: -452,
    revised: [[-20, 'aoife', 'Links to the UAT pages']],
    blocks: [
      'SAP ECC 6.0 becomes S/4HANA. Finance, purchasing, sales and warehouse work on it from the Monday after cut-over.',
      { h: 'Who to ask' },
      [
        'Project manager: Ingrid Halvorsen',
        'Solution architect: Priya Raman',
        'Finance process owner: Elena Petrova',
        'Test lead: Tan Wei Ling',
        'Reports, registers, meetings: Aoife Brennan',
      ],
      { h: 'Rhythm' },
      'Project meeting every week, steering committee every month, risk review every second week after the project meeting.',
    ],
  },
  documents: erpDocuments,
  minutesBy: 'aoife',
  meetings: erpMeetings,
};
