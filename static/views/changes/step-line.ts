import { daysBetween, type IsoDate } from '../../../src/model/date';

export interface Step {
  readonly on: IsoDate;
  readonly value: number;
}

export interface StepDrawing {
  /** Path of the approved steps, up to today. */
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly zero: number;
  /** Where the approved ones end, and where they would with everything pending. */
  readonly end: { readonly x: number; readonly approved: number; readonly withPending: number };
  /** Where the tolerance lies; absent where there is none. */
  readonly tolerance?: number;
  readonly top: number;
  readonly bottom: number;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Steps as a line over time: from the first decision to today, values from the lowest to the highest there is. */
export function stepDrawing(
  steps: readonly Step[],
  { asOf, pending, tolerance }: { readonly asOf: IsoDate; readonly pending: number; readonly tolerance?: number },
  { left, top, width, height }: Frame,
): StepDrawing {
  const first = steps[0]?.on ?? asOf;
  const span = Math.max(1, daysBetween(first, asOf));
  const last = steps.at(-1)?.value ?? 0;
  const all = [0, ...steps.map(({ value }) => value), last + pending, tolerance ?? 0];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (on: IsoDate) => left + (width * Math.min(span, Math.max(0, daysBetween(first, on)))) / span;
  const y = (value: number) => top + height * (1 - (value - low) / Math.max(1, high - low));
  const dots = steps.map(({ on, value }) => ({ x: x(on), y: y(value) }));
  const path = dots.map((dot) => `H${round(dot.x)}V${round(dot.y)}`).join('');
  return {
    line: `M${left} ${round(y(0))}${path}H${left + width}`,
    dots,
    zero: y(0),
    end: { x: left + width, approved: y(last), withPending: y(last + pending) },
    ...(tolerance !== undefined && { tolerance: y(tolerance) }),
    top: high,
    bottom: low,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
