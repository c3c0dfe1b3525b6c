import type { MappedField } from '../model/settings';

interface RegisterKind {
  readonly columns: readonly MappedField[];
  /** The issue property that holds what no Jira field holds; declared in manifest.yml. */
  readonly property: string;
  /** Fields whose changes tell something about an entry. */
  readonly history: readonly string[];
}

export const registerKinds = {
  risks: {
    columns: ['riskProbability', 'riskImpact', 'riskCategory', 'riskResponse', 'riskOwner', 'riskNextReview'],
    property: 'coordinator.risk',
    history: [],
  },
  changes: {
    columns: ['changeType', 'changeCost', 'changeDays', 'changeDecisionDue'],
    property: 'coordinator.change',
    history: ['status'],
  },
} as const satisfies Record<'risks' | 'changes', RegisterKind>;

/** Names of the columns for people, in the order of the register. */
export const columnLabels: Readonly<Record<MappedField, string>> = {
  start: 'Start',
  riskProbability: 'Probability',
  riskImpact: 'Impact',
  riskCategory: 'Category',
  riskResponse: 'Response',
  riskOwner: 'Owner',
  riskNextReview: 'Next review',
  changeType: 'Type',
  changeCost: 'Cost',
  changeDays: 'Days',
  changeDecisionDue: 'Decision due',
};
