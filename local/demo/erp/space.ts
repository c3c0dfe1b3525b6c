import type { SpacePlan } from '../confluence/space-plan';

export const erpSpace: SpacePlan = {
  projectKey: 'ERP',
  home: { title: 'ERP home', who: 'aoife', written: -140, blocks: ['Start here.'] },
  documents: [],
  minutesBy: 'aoife',
  meetings: [],
};
