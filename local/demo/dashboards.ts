import { person } from './people';
import type { SeedDashboard } from '../site/seed';

const gadget = {
  moduleKey: 'risk-gadget',
  title: 'Risks',
};

/** The coordinator's dashboard: where all projects stand, and what of the ERP upgrade weighs most. */
export const demoDashboards: readonly SeedDashboard[] = [
  {
    id: '10400',
    name: 'Risks of the programme',
    description: 'Where the projects stand, at a glance.',
    ownerAccountId: person('aoife').accountId,
    gadgets: [
      {
        ...gadget,
        id: 10401,
        column: 0,
        row: 0,
        properties: { configuration: { title: 'All projects', view: 'heat-map', refresh: 15 } },
      },
      {
        ...gadget,
        id: 10402,
        column: 1,
        row: 0,
        properties: {
          configuration: { projects: ['ERP'], title: 'Top risks of the ERP upgrade', view: 'top-risks', most: 7 },
        },
      },
    ],
  },
];
