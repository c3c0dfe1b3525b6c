import { person } from './people';
import type { SeedFilter } from '../site/seed';

/** Queries that the coordinator has saved. */
export const demoFilters: readonly SeedFilter[] = [
  {
    id: '10450',
    name: 'Risks to look at',
    jql: 'issuetype = Risk AND statusCategory != Done AND (issue in risksAtLevel("Critical") OR issue in risksAtLevel("High"))',
    ownerAccountId: person('aoife').accountId,
  },
];
