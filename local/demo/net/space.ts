import { netDocuments } from './documents';
import { netMeetings } from './meetings';
import type { SpacePlan } from '../confluence/space-plan';

export const netSpace: SpacePlan = {
  projectKey: 'NET',
  home: {
    title: 'Network segmentation',
    who: 'kwame',
    written: -288,
    revised: [[-50, 'kwame', 'Order of the sites']],
    blocks: [
      'One flat network becomes zones with rules between them, first in the data centre, then at headquarters, Northgate, Leeds, Oslo and Hamburg.',
      { h: 'Who to ask' },
      [
        'Project manager: Kwame Mensah',
        'Network: Nguyễn Minh Đức',
        'Firewalls and access policy: Samuel Okafor',
        'Architecture: Priya Raman',
      ],
      { h: 'Before your application moves' },
      'You get a list of its flows, ten days of logging, a date, and a number to call during the switch. Rules that nobody claims are not carried over.',
    ],
  },
  documents: netDocuments,
  minutesBy: 'kwame',
  meetings: netMeetings,
};
