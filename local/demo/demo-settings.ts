import { demoProjects } from './demo-projects';
import { standardSettings, type Budget, type ProjectSettings, type Tolerances } from '../../src/model/settings';

/** Approved budgets; the rate spreads everything that is paid, also partners and hardware, over the hours of the plan. */
const budgets: Readonly<Record<string, Budget>> = {
  ERP: { currency: 'USD', approved: '1200000.00', hourlyRate: '130.00' },
  NET: { currency: 'USD', approved: '640000.00', hourlyRate: '178.00' },
  M365: { currency: 'USD', approved: '200000.00', hourlyRate: '118.00' },
};

/** What a charter agrees beside the standard: NET shares its architect with the ERP upgrade until cut-over. */
const agreed: Readonly<Record<string, Partial<Tolerances>>> = { NET: { loadRedPercent: 140 } };

/** What the demo's projects have decided for themselves: a budget, and tolerances where they differ. */
export const demoSettings: readonly { readonly projectId: string; readonly settings: ProjectSettings }[] =
  demoProjects.flatMap(({ id, key }) => {
    const budget = budgets[key];
    const tolerances = { ...standardSettings.tolerances, ...agreed[key] };
    return budget ? [{ projectId: id, settings: { ...standardSettings, budget, tolerances } }] : [];
  });
