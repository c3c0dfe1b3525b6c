import type { Decision } from '../model/change';

/** In this order: what an earlier one takes out of the text is not read again. */
const words: readonly (readonly [outcome: Decision['outcome'], pattern: RegExp])[] = [
  [
    'rejected',
    /\b(?:(?:not|never) (?:yet )?(?:approved?|accepted?|authori[sz]ed)|rejects?|rejected|declined?|refused?)\b/,
  ],
  [
    'conditional',
    /\b(?:conditionally (?:approved|accepted)|(?:approved|accepted) (?:with|under|on) (?:the )?conditions?|(?:approved|accepted) (?:provided|subject to)\b)/,
  ],
  ['deferred', /\b(?:defers?|deferred|postponed?|put on hold)\b/],
  ['approved', /\b(?:approved?|approves|accepted|authori[sz]ed|agreed|go ahead)\b/],
];

/** [C20] What the words of a decision say, where they say one thing; not whether a board was entitled to say it. */
export function pageOutcome(text: string): Decision['outcome'] | undefined {
  let left = text.toLowerCase();
  const found = words.filter(([, pattern]) => {
    const before = left;
    left = left.replace(new RegExp(pattern, 'g'), ' ');
    return left !== before;
  });
  return found.length === 1 ? found[0]?.[0] : undefined;
}
