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

interface Column {
  /** For people, as the register heads it. */
  readonly label: string;
  /** In the issue property; absent where only a field can hold it. */
  readonly inProperty?: string;
  /** Under which name JQL finds it in the issue property; declared in manifest.yml. */
  readonly alias?: string;
}

export const columns: Readonly<Record<MappedField, Column>> = {
  start: { label: 'Start' },
  riskProbability: { label: 'Probability', inProperty: 'probability', alias: 'riskProbability' },
  riskImpact: { label: 'Impact', inProperty: 'impact', alias: 'riskImpact' },
  riskCategory: { label: 'Category', inProperty: 'category' },
  riskResponse: { label: 'Response', inProperty: 'response' },
  riskOwner: { label: 'Owner', inProperty: 'ownerAccountId' },
  riskNextReview: { label: 'Next review', inProperty: 'nextReview' },
  changeType: { label: 'Type', inProperty: 'type' },
  changeCost: { label: 'Cost', inProperty: 'cost' },
  changeDays: { label: 'Days', inProperty: 'days' },
  changeDecisionDue: { label: 'Decision due', inProperty: 'decisionDue' },
};
