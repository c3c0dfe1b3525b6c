/** Cause, event and effect of a risk, as far as they are told. */
export interface RiskStatement {
  readonly cause?: string;
  readonly event?: string;
  readonly effect?: string;
}

const pattern =
  /^because\s+(?:of\s+)?(.+?),\s*(.+?)\s+(?:may|might|could)\s+(.+?)(?:,\s*which\s+(?:would|could|might|may)\s+(.+?))?\.?$/i;

/** [R13] The three parts of “Because …, … may happen, which would …”; nothing of a sentence of another form. */
export function readStatement(text: string): RiskStatement {
  const [, cause, subject, verb, effect] = pattern.exec(text.trim()) ?? [];
  if (cause === undefined || subject === undefined || verb === undefined) return {};
  const event = /^(?:happen|occur)$/i.test(verb) ? subject : `${subject} may ${verb}`;
  return { cause, event, ...(effect !== undefined && { effect }) };
}
