import type { SpacePlan } from '../confluence/space-plan';

export const netSpace: SpacePlan = {
  projectKey: 'NET',
  home: { title: 'NET home', who: 'aoife', written: -140, blocks: ['Start here.'] },
  documents: [],
  minutesBy: 'aoife',
  meetings: [],
};
