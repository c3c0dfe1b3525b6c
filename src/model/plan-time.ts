import { isIsoDate, type IsoDate } from './date';

/** A moment of a plan as planning tools keep it, `yyyy-mm-ddThh:mm:ss`: wall-clock time with no zone. */
export type PlanTime = string;

export function isPlanTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text) && isIsoDate(text.slice(0, 10));
}

export function dateOfTime(time: PlanTime): IsoDate {
  return time.slice(0, 10);
}
