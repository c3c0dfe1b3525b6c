import type { RequestName, Requests } from '../src/api';
import { noTeam } from '../src/model/team-plan';
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

const leave = { account: 'demo-priya', from: '2026-12-21', to: '2026-12-31' } as const;
const acceptance = {
  account: 'demo-priya',
  week: '2026-11-30',
  until: '2026-12-18',
  reason: 'Agreed with her',
} as const;

const laterEpic = {
  kind: 'move',
  projectKey: 'ERP',
  part: { kind: 'parent', key: 'ERP-2' },
  by: { kind: 'weeks', count: 2 },
} as const;

const capacities = {
  capacity: { kind: 'question', ask: { project: 'ERP', weeks: 8 } },
  workload: { kind: 'question', ask: { project: 'ERP' } },
  'logged-hours': { kind: 'question', ask: { project: 'ERP', accounts: ['demo-priya', 'demo-ingrid'] } },
  'free-capacity': { kind: 'question', ask: { project: 'ERP', months: 6 } },
  'capacity-scenarios': { kind: 'question', ask: { project: 'ERP' } },
  'capacity-what-if': { kind: 'question', ask: { project: 'ERP', weeks: 26, steps: [laterEpic] } },
  'save-capacity-scenario': {
    kind: 'command',
    ask: {
      project: 'ERP',
      seen: 0,
      name: 'Warehouse two weeks later',
      scenario: {
        name: 'Warehouse two weeks later',
        steps: [laterEpic],
      },
    },
  },
  'holiday-regions': { kind: 'question', ask: { country: 'DE' } },
  'team-sources': { kind: 'question', ask: { project: 'ERP' } },
  'team-source': { kind: 'question', ask: { project: 'ERP', kind: 'role', id: '10101' } },
  'save-team': { kind: 'command', ask: { project: 'ERP', team: noTeam } },
  'save-person-time': { kind: 'command', ask: { project: 'ERP', account: 'demo-priya', version: 0 } },
  'edit-leave': { kind: 'command', ask: { project: 'ERP', add: [leave], remove: [] } },
  'hand-over-work': { kind: 'command', ask: { issue: 'ERP-1', account: 'demo-priya', seen: 'demo-samuel' } },
  'split-work': {
    kind: 'command',
    ask: { issue: 'ERP-1', account: 'demo-priya', minutes: 60, seen: { account: 'demo-samuel', minutes: 120 } },
  },
  'join-work': { kind: 'command', ask: { issue: 'ERP-1', part: 'ERP-2' } },
  'accept-overload': { kind: 'command', ask: { project: 'ERP', ...acceptance } },
} as const;

const values = { name: 'Cut-over', finish: '2026-12-18' };
const plans = {
  'plan-imports': { kind: 'question', ask: { project: 'ERP' } },
  'export-schedule': { kind: 'question', ask: { project: 'ERP', format: 'mspdi' } },
  'plan-here': { kind: 'question', ask: { project: 'ERP' } },
  'plan-base': { kind: 'question', ask: { project: 'ERP', plan: 'ERP upgrade', part: 0 } },
  'begin-plan-import': { kind: 'command', ask: { project: 'ERP', plan: 'ERP upgrade', fileName: 'erp.xml', tasks: 1 } },
  'apply-plan-import': {
    kind: 'command',
    ask: { project: 'ERP', id: 'a-1', writes: [{ id: '7', type: '10002', to: values }] },
  },
  'keep-plan-import': {
    kind: 'command',
    ask: {
      project: 'ERP',
      id: 'a-1',
      part: 0,
      parts: 1,
      activities: [{ id: '7', name: 'Cut-over', values }],
      hidden: [],
    },
  },
  'plan-import-created': { kind: 'question', ask: { project: 'ERP', id: 'a-1' } },
  'undo-plan-import': { kind: 'command', ask: { project: 'ERP', id: 'a-1', step: 'restore', part: 0 } },
} as const;

/** An example of what each question and command is asked with. */
const examples: {
  readonly [N in RequestName]: { readonly kind: 'question' | 'command'; readonly ask: Requests[N]['ask'] };
} = {
  projects: { kind: 'question', ask: {} },
  'risk-register': { kind: 'question', ask: { project: 'ERP' } },
  'change-log': { kind: 'question', ask: { project: 'ERP' } },
  schedule: { kind: 'question', ask: { project: 'ERP' } },
  'status-report': { kind: 'question', ask: { project: 'ERP' } },
  'issue-risk': { kind: 'question', ask: { issue: 'ERP-1' } },
  people: { kind: 'question', ask: { project: 'ERP', query: 'an' } },
  settings: { kind: 'question', ask: { project: 'ERP' } },
  'preview-risk-model': { kind: 'question', ask: { project: 'ERP', model: standardRiskModel } },
  'risk-history': { kind: 'question', ask: { project: 'ERP', weeks: 12 } },
  'risk-trail': { kind: 'question', ask: { issue: 'ERP-1' } },
  'risk-work': { kind: 'question', ask: { project: 'ERP' } },
  'linked-risks': { kind: 'question', ask: { issue: 'ERP-39' } },
  'portfolio-risks': { kind: 'question', ask: { projects: ['ERP', 'NET', 'M365'] } },
  'portfolio-conflicts': { kind: 'question', ask: { projects: ['ERP', 'NET'] } },
  'risk-overview': { kind: 'question', ask: { projects: ['ERP', 'NET'], most: 5 } },
  'risk-scope': { kind: 'question', ask: {} },
  'keep-risk-scope': { kind: 'command', ask: { projects: ['ERP'] } },
  'risk-health': { kind: 'question', ask: { project: 'ERP' } },
  'shared-risk-models': { kind: 'question', ask: { project: 'ERP' } },
  'edit-risk': { kind: 'command', ask: { issue: 'ERP-1', edit: { probability: 4, impact: 5 } } },
  'edit-risks': { kind: 'command', ask: { edits: [{ issue: 'ERP-1', edit: { impact: 4 }, seen: { impact: 5 } }] } },
  'review-risk': { kind: 'command', ask: { issue: 'ERP-1', note: 'Vendor confirmed the date', comment: true } },
  'escalate-risk': { kind: 'command', ask: { issue: 'ERP-1', to: 'escalated' } },
  'restore-risk': {
    kind: 'command',
    ask: { issue: 'ERP-1', back: { escalation: null }, seen: { escalation: { at: '2026-11-20' } } },
  },
  'mark-risk-occurred': { kind: 'command', ask: { issue: 'ERP-1' } },
  'save-risk-model': { kind: 'command', ask: { project: 'ERP', name: 'House model', model: standardRiskModel } },
  'change-statuses': { kind: 'question', ask: { project: 'ERP' } },
  'change-decisions': { kind: 'question', ask: { project: 'ERP' } },
  'change-transitions': { kind: 'question', ask: { issue: 'ERP-1' } },
  'change-plan': { kind: 'question', ask: { issue: 'ERP-1' } },
  'silent-redates': { kind: 'question', ask: { project: 'ERP', days: 90 } },
  'raise-change': { kind: 'command', ask: { project: 'ERP', title: 'Later mock conversion', affects: ['ERP-1'] } },
  'apply-change': {
    kind: 'command',
    ask: { issue: 'ERP-1', edits: [{ issue: 'ERP-2', edit: { due: '2027-01-29' }, seen: { due: null } }] },
  },
  'take-back-change': { kind: 'command', ask: { issue: 'ERP-1' } },
  'edit-changes': {
    kind: 'command',
    ask: { edits: [{ issue: 'ERP-1', edit: { cost: '1200.00' }, seen: { cost: null } }] },
  },
  'move-change': { kind: 'command', ask: { issue: 'ERP-1', transition: '11', seen: 'Submitted' } },
  'map-change-status': { kind: 'command', ask: { project: 'ERP', status: 'At CAB', state: 'pending' } },
  sync: { kind: 'question', ask: { project: 'ERP' } },
  'sync-ticks': { kind: 'question', ask: { project: 'ERP' } },
  'sync-done': { kind: 'command', ask: { project: 'ERP' } },
  'take-back-sync': { kind: 'command', ask: { project: 'ERP', seen: '2026-11-20T10:00:00.000Z' } },
  'tick-sync': { kind: 'command', ask: { project: 'ERP', issues: ['ERP-39'], on: true } },
  'activity-steps': { kind: 'question', ask: { issues: ['ERP-39'] } },
  'move-activities': { kind: 'command', ask: { moves: [{ issue: 'ERP-39', to: 'Done', seen: 'To Do' }] } },
  'edit-link': {
    kind: 'command',
    ask: { issue: 'ERP-230', linkId: '1', terms: { type: 'FS', lag: { kind: 'working', minutes: 960 } } },
  },
  'edit-activities': {
    kind: 'command',
    ask: { edits: [{ issue: 'ERP-1', edit: { due: '2027-01-29' }, seen: { due: null } }] },
  },
  ...capacities,
  ...exchanges,
  baselines: { kind: 'question', ask: { project: 'ERP' } },
  forecast: { kind: 'question', ask: { project: 'ERP' } },
  'forecast-basis': { kind: 'question', ask: { project: 'ERP' } },
  'slip-ledger': { kind: 'question', ask: { project: 'ERP' } },
  'take-baseline': { kind: 'command', ask: { project: 'ERP', name: 'Approved plan', reason: 'Steering committee' } },
  'remove-baseline': { kind: 'command', ask: { project: 'ERP', number: 2, reason: 'Taken by mistake' } },
  ...plans,
  'save-settings': { kind: 'command', ask: { project: 'ERP', settings: standardSettings } },
};

/** One line for each question and command, with an example of its arguments. */
export function questionList(): string {
  return Object.entries(examples)
    .map(([name, { kind, ask }]) => `${kind.padEnd(9)} ${name.padEnd(18)} ${JSON.stringify(ask)}`)
    .join('\n');
}
