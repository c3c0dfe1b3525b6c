import { m365Documents } from './documents';
import { m365Meetings } from './meetings';
import type { SpacePlan } from '../confluence/space-plan';

export const m365Space: SpacePlan = {
  projectKey: 'M365',
  home: {
    title: 'Microsoft 365 rollout',
    who: 'leila',
    written: -145,
    revised: [[-37, 'leila', 'Wave 4 added']],
    blocks: [
      'Mail, calendars, files and teamwork of 640 people move to Microsoft 365, team by team, and the old Exchange servers go.',
      { h: 'Who to ask' },
      [
        'Project manager: Leïla Haddad',
        'Mail: Farah Ismail',
        'Sign-in and devices: Tomasz Wieczorek',
        'Training and drop-in hours: Grace Whitfield',
      ],
      { h: 'When is it my turn?' },
      'Wave 3 takes finance and human resources, wave 4 the plant in Hamburg. You are told a week before, and somebody is on your floor on the first morning.',
    ],
  },
  documents: m365Documents,
  minutesBy: 'leila',
  meetings: m365Meetings,
};
