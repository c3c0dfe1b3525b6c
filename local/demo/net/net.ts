import { netChanges } from './changes';
import { netMilestones } from './milestones';
import { netPlan } from './plan';
import { netRisks } from './risks';
import type { DemoProject } from '../plan';

export const net: DemoProject = {
  key: 'NET',
  id: '10200',
  name: 'Network segmentation',
  description:
    'From one flat network to segments with enforced rules in the data centre and at five sites. Budget $640k.',
  lead: 'kwame',
  team: 'net-team',
  closed: true,
  registerFields: false,
  components: ['Data centre', 'Access layer', 'Firewalls', 'Plant network'],
  versions: [
    { name: 'Design', description: 'Zones, address plan and policy', start: -288, release: -213 },
    { name: 'Data centre', description: 'Firewalls and server segments', start: -215, release: 18 },
    { name: 'Sites', description: 'Offices, plant and warehouse', start: -110, release: 88 },
  ],
  epics: netPlan,
  risks: netRisks,
  changes: netChanges,
  milestones: netMilestones,
};
