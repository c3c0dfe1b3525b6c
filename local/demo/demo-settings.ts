import { demoProjects } from './demo-projects';
import type { Budget, ProjectSettings } from '../../src/model/settings';
import { standardSettings } from '../../src/model/settings';

/** Approved budgets; the rate spreads everything that is paid, also partners and hardware, over the hours of the plan. */
const budgets: Readonly<Record<string, Budget>> = {
  ERP: { currency: 'USD', approved: '1200000.00', hourlyRate: '130.00' },
  NET: { currency: 'USD', approved: '640000.00', hourlyRate: '178.00' },
  M365: { currency: 'USD', approved: '200000.00', hourlyRate: '118.00' },
};

/** What the demo's projects have decided for themselves: the standard, and a budget. */
export const demoSettings: readonly { readonly projectId: string; readonly settings: ProjectSettings }[] =
  demoProjects.flatMap(({ id, key }) => {
    const budget = budgets[key];
    return budget ? [{ projectId: id, settings: { ...standardSettings, budget } }] : [];
  });
