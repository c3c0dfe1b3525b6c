import { erpBaselines } from './baselines';
import { erpChanges } from './changes';
import { erpMilestones } from './milestones';
import { erpPlan } from './plan';
import { erpRisks } from './risks';
import type { DemoProject } from '../plan';

export const erp: DemoProject = {
  key: 'ERP',
  id: '10100',
  name: 'ERP upgrade',
  description: 'Conversion of SAP ECC 6.0 to S/4HANA for finance, purchasing, sales and warehouse. Budget $1.2M.',
  lead: 'ingrid',
  team: 'erp-team',
  closed: false,
  registerFields: true,
  components: ['Finance', 'Purchasing', 'Sales', 'Warehouse', 'Basis', 'Data migration'],
  versions: [
    {
      name: 'Mock conversion 1',
      description: 'First full conversion of a production copy',
      start: -232,
      release: -190,
    },
    {
      name: 'Mock conversion 2',
      description: 'Second full conversion, with business reconciliation',
      start: -142,
      release: -98,
    },
    {
      name: 'Mock conversion 3',
      description: 'Third conversion, timed against the cut-over window',
      start: -52,
      release: -17,
    },
    {
      name: 'UAT release',
      description: 'What the business tests and signs',
      start: -26,
      release: 28,
      moved: [[-16, 22]],
    },
    { name: 'Go-live', description: 'Cut-over and hypercare', start: 20, release: 75, moved: [[-9, 70]] },
  ],
  epics: erpPlan,
  risks: erpRisks,
  changes: erpChanges,
  milestones: erpMilestones,
  baselines: erpBaselines,
};
