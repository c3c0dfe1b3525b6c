import type { Fate, Verdict } from '../../../src/analysis/plan-difference';
import type { PlanField, PlanValue } from '../../../src/analysis/plan-field';
import type { PlanFileKind } from '../../../src/documents/read-plan';
import { hoursText } from '../../../src/model/hours-text';
import { linkTermsOf } from '../../../src/model/link-terms';
import { percentText } from '../../../src/model/percent-text';
import type { Tone } from '../../parts/lozenge';

export const fieldNames: Readonly<Record<PlanField, string>> = {
  name: 'Summary',
  start: 'Start',
  finish: 'Due date',
  workMinutes: 'Original estimate',
  percentComplete: '% complete',
  deadline: 'Deadline',
  parent: 'Parent',
  predecessors: 'Comes after',
};

/** [F16] Jira's own words for what a version has. */
export const versionFieldNames: Readonly<Partial<Record<PlanField, string>>> = { name: 'Name', finish: 'Release date' };

export const fateNames: Readonly<Record<Fate, string>> = {
  new: 'New',
  unchanged: 'Unchanged',
  'changed-there': 'Changed in the file',
  'changed-here': 'Changed in Jira',
  conflict: 'Conflict',
  'gone-here': 'Gone from Jira',
  'gone-there': 'Gone from the file',
  gone: 'Gone from both',
  'only-here': 'Only in Jira',
};

export const fateTones: Readonly<Record<Fate, Tone>> = {
  new: 'new',
  unchanged: 'neutral',
  'changed-there': 'current',
  'changed-here': 'neutral',
  conflict: 'danger',
  'gone-here': 'attention',
  'gone-there': 'attention',
  gone: 'neutral',
  'only-here': 'neutral',
};

export const verdictNames: Readonly<Record<Verdict, string>> = {
  unchanged: 'Unchanged',
  theirs: 'Only the file changed it',
  ours: 'Only Jira changed it',
  'both-same': 'Both changed it alike',
  conflict: 'Both changed it',
};

export const formNames: Readonly<Record<PlanFileKind, string>> = {
  mspdi: 'Microsoft Project XML',
  xer: 'Primavera XER',
  p6: 'Primavera P6 XML',
};

/** A value for people; `nameOf` gives the work item or task behind an id, `day` writes a date. */
export function valueText(
  field: PlanField,
  value: PlanValue | undefined,
  words: { readonly nameOf: (id: string) => string; readonly day: (date: string) => string },
): string {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value))
    return value.length === 0 ? '–' : value.map((text: string) => linkText(text, words.nameOf)).join(', ');
  if (field === 'workMinutes' && typeof value === 'number') return hoursText(value);
  if (typeof value === 'string' && (field === 'start' || field === 'finish' || field === 'deadline'))
    return words.day(value);
  if (field === 'parent') return words.nameOf(String(value));
  return String(value);
}

/** `ERP-4`, `ERP-4 SS +2 h`: finish to start without a lag goes without saying. */
function linkText(text: string, nameOf: (id: string) => string): string {
  const [id = ''] = text.split(' ', 1);
  const terms = linkTermsOf(text.slice(id.length + 1));
  if (!terms || (terms.type === 'FS' && !terms.lag)) return nameOf(id);
  const { type, lag } = terms;
  if (!lag) return `${nameOf(id)} ${type}`;
  const [value, textOf] = 'minutes' in lag ? [lag.minutes, hoursText] : [lag.percent, percentText];
  const elapsed = lag.kind.startsWith('elapsed') ? ' elapsed' : '';
  return `${nameOf(id)} ${type} ${value < 0 ? '−' : '+'}${textOf(Math.abs(value))}${elapsed}`;
}
