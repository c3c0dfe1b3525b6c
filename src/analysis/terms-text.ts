import type { LinkTerms } from '../model/link-terms';
import { countText } from './count-text';

const ends = {
  FS: ['start', 'finishes'],
  SS: ['start', 'starts'],
  FF: ['finish', 'finishes'],
  SF: ['finish', 'starts'],
} as const;

/** `start no sooner than 3 working days after ERP-1 finishes`. */
export function termsText({ type, lagDays, lagKind }: LinkTerms, predecessor: string): string {
  const [then, first] = ends[type];
  const days = countText(Math.abs(lagDays), lagKind === 'working' ? 'working day' : 'calendar day');
  if (lagDays === 0) return `${then} no sooner than ${predecessor} ${first}`;
  return `${then} no sooner than ${days} ${lagDays > 0 ? 'after' : 'before'} ${predecessor} ${first}`;
}
