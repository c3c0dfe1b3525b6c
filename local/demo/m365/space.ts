import type { SpacePlan } from '../confluence/space-plan';

export const m365Space: SpacePlan = {
  projectKey: 'M365',
  home: { title: 'M365 home', who: 'aoife', written: -140, blocks: ['Start here.'] },
  documents: [],
  minutesBy: 'aoife',
  meetings: [],
};
