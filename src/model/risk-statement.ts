/** Cause, event and effect of a risk, as far as they are told. */
export interface RiskStatement {
  readonly cause?: string;
  readonly event?: string;
  readonly effect?: string;
}

/**
 * [R13] The three parts of “Because …, … may happen, which would …”; nothing of a sentence of another form. Cut at the
 * first sign of each part rather than matched as a whole, so that no sentence takes long.
 */
export function readStatement(text: string): RiskStatement {
  const sentence = text.trim().replace(/\.$/, '');
  const begun = /^because\s+(?:of\s+)?/i.exec(sentence);
  if (!begun) return {};
  const [cause, rest] = cut(sentence.slice(begun[0].length), /,\s*/);
  const [told, effect] = cut(rest, /,\s*which\s+(?:would|could|might|may)\s+/i);
  const [subject, verb] = cut(told, /\s(?:may|might|could)\s/i);
  if (cause === '' || subject === '' || verb === '') return {};
  const event = /^(?:happen|occur)$/i.test(verb) ? subject : `${subject} may ${verb}`;
  return { cause, event, ...(effect !== '' && { effect }) };
}

/** What stands before the first sign, and what after it; the latter is empty where there is none. */
function cut(text: string, sign: RegExp): readonly [before: string, after: string] {
  const found = sign.exec(text);
  if (!found) return [text.trim(), ''];
  return [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()];
}
