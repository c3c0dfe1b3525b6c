import type { RequestName, Requests } from '../src/api';
import { standardRiskModel } from '../src/model/risk-model';
import { standardSettings } from '../src/model/settings';

const conventions = { decimal: 'unknown', dates: 'unknown', empty: 'keep' } as const;
const importing = { project: 'ERP', register: 'risks', conventions } as const;

const exchanges = {
  'export-register': { kind: 'question', ask: { project: 'ERP', register: 'risks', format: 'csv' } },
  'preview-import': {
    kind: 'question',
    ask: { ...importing, rows: [{ line: 2, cells: { statement: 'Vendor may leave' } }] },
  },
  'apply-import': {
    kind: 'command',
    ask: { ...importing, rows: [{ line: 2, cells: { statement: 'Vendor may leave' } }] },
  },
} as const;

/** An example of what each question and command is asked with. */
const examples: {
  readonly [N in RequestName]: { readonly kind: 'question' | 'command'; readonly ask: Requests[N]['ask'] };
} = {
  projects: { kind: 'question', ask: {} },
  'risk-register': { kind: 'question', ask: { project: 'ERP' } },
  'change-log': { kind: 'question', ask: { project: 'ERP' } },
  capacity: { kind: 'question', ask: { project: 'ERP', weeks: 8 } },
  schedule: { kind: 'question', ask: { project: 'ERP' } },
  'status-report': { kind: 'question', ask: { project: 'ERP' } },
  'issue-risk': { kind: 'question', ask: { issue: 'ERP-1' } },
  people: { kind: 'question', ask: { project: 'ERP', query: 'an' } },
  settings: { kind: 'question', ask: { project: 'ERP' } },
  'preview-risk-model': { kind: 'question', ask: { project: 'ERP', model: standardRiskModel } },
  'risk-history': { kind: 'question', ask: { project: 'ERP', weeks: 12 } },
  'risk-trail': { kind: 'question', ask: { issue: 'ERP-1' } },
  'risk-work': { kind: 'question', ask: { project: 'ERP' } },
  'portfolio-risks': { kind: 'question', ask: { projects: ['ERP', 'NET', 'M365'] } },
  'risk-health': { kind: 'question', ask: { project: 'ERP' } },
  'shared-risk-models': { kind: 'question', ask: { project: 'ERP' } },
  'edit-risk': { kind: 'command', ask: { issue: 'ERP-1', edit: { probability: 4, impact: 5 } } },
  'edit-risks': { kind: 'command', ask: { edits: [{ issue: 'ERP-1', edit: { impact: 4 }, seen: { impact: 5 } }] } },
  'review-risk': { kind: 'command', ask: { issue: 'ERP-1', note: 'Vendor confirmed the date', comment: true } },
  'escalate-risk': { kind: 'command', ask: { issue: 'ERP-1', to: 'escalated' } },
  'mark-risk-occurred': { kind: 'command', ask: { issue: 'ERP-1' } },
  'save-risk-model': { kind: 'command', ask: { project: 'ERP', name: 'House model', model: standardRiskModel } },
  sync: { kind: 'question', ask: { project: 'ERP' } },
  'sync-done': { kind: 'command', ask: { project: 'ERP' } },
  'edit-link': {
    kind: 'command',
    ask: { issue: 'ERP-230', linkId: '1', terms: { type: 'FS', lagDays: 2, lagKind: 'working' } },
  },
  'edit-activities': {
    kind: 'command',
    ask: { edits: [{ issue: 'ERP-1', edit: { due: '2027-01-29' }, seen: { due: null } }] },
  },
  ...exchanges,
  'save-settings': { kind: 'command', ask: { project: 'ERP', settings: standardSettings } },
};

/** One line for each question and command, with an example of its arguments. */
export function questionList(): string {
  return Object.entries(examples)
    .map(([name, { kind, ask }]) => `${kind.padEnd(9)} ${name.padEnd(18)} ${JSON.stringify(ask)}`)
    .join('\n');
}
