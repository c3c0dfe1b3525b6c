import { m365Changes } from './changes';
import { m365Milestones } from './milestones';
import { m365Plan } from './plan';
import { m365Risks } from './risks';
import type { DemoProject } from '../plan';

export const m365: DemoProject = {
  key: 'M365',
  id: '10300',
  name: 'Microsoft 365 rollout',
  description: 'Mail, files and teamwork of 640 people moved to Microsoft 365. Budget $200k.',
  lead: 'leila',
  team: 'm365-team',
  closed: false,
  registerFields: false,
  components: ['Identity', 'Exchange', 'SharePoint', 'Teams'],
  versions: [
    { name: 'Foundation', description: 'Tenant, identity and security baseline', start: -145, release: -90 },
    { name: 'Mail', description: 'Mailboxes in four waves, servers retired', start: -85, release: 64 },
    { name: 'Collaboration', description: 'Teams, SharePoint, adoption', start: -70, release: 62 },
  ],
  epics: m365Plan,
  risks: m365Risks,
  changes: m365Changes,
  milestones: m365Milestones,
};
