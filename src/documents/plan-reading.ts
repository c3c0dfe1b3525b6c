import type { Finding } from '../model/finding';
import type { Plan } from '../model/plan';
import { present } from '../model/present';
import { RefusedFile } from './refused-file';

/** What became of a plan's file: the plan with what is wrong in it, or [F1] a refusal that says where and why. */
export type PlanReading =
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      readonly findings: readonly Finding[];
      /** [F4] Elements or columns of the file that a plan does not keep, and how many of each there were. */
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly kind: 'refused'; readonly text: string; readonly line?: number; readonly column?: number };

export interface LeftOut {
  readonly what: string;
  readonly count: number;
}

/** Reads a file, and turns the end that a hostile one comes to into a refusal. */
export function planReading(read: () => Extract<PlanReading, { kind: 'plan' }>): PlanReading {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof RefusedFile)) throw problem;
    const { message, line, column } = problem;
    const where = line === undefined ? '' : ` (line ${line}${column === undefined ? '' : `, column ${column}`})`;
    return { kind: 'refused', text: `${message}${where}`, ...present({ line, column }) };
  }
}
