import { termsText } from '../../../src/analysis/terms-text';
import type { LinkTerms } from '../../../src/model/link-terms';

it.each<[LinkTerms, string]>([
  [{ type: 'FS' }, 'start no sooner than ERP-1 finishes'],
  [{ type: 'SS', lag: { kind: 'working', minutes: 960 } }, 'start no sooner than 2 working days after ERP-1 starts'],
  [
    { type: 'FF', lag: { kind: 'elapsed', minutes: -1_440 } },
    'finish no sooner than 1 calendar day before ERP-1 finishes',
  ],
  [
    { type: 'FS', lag: { kind: 'working', minutes: 240 } },
    'start no sooner than 4 h of working time after ERP-1 finishes',
  ],
  [
    { type: 'FS', lag: { kind: 'working', minutes: 500 } },
    'start no sooner than 8 h 20 min of working time after ERP-1 finishes',
  ],
  [
    { type: 'FS', lag: { kind: 'elapsed', minutes: 45 } },
    'start no sooner than 45 min by the clock after ERP-1 finishes',
  ],
  [
    { type: 'SF', lag: { kind: 'percent', percent: -50 } },
    'finish no sooner than 50% of the duration of ERP-1 before ERP-1 starts',
  ],
])('[L14] says %j in words', (terms, words) => {
  expect(termsText(terms, 'ERP-1', 480)).toBe(words);
});
