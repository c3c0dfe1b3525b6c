import type { RiskHistoryWeek } from '../../../src/analysis/risk-history';

/** The parts of a bar from the bottom up: what is most severe has the common base line. */
export const weekParts = ['critical', 'high', 'medium', 'low', 'notAssessed', 'notKnown'] as const;
export type WeekPart = (typeof weekParts)[number];

export const partNames: Record<WeekPart, string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  notAssessed: 'Not assessed',
  notKnown: 'Not known',
};

export function countOf({ byLevel, notAssessed, notKnown }: RiskHistoryWeek, part: WeekPart): number {
  if (part === 'notAssessed') return notAssessed;
  return part === 'notKnown' ? notKnown : byLevel[part];
}

export function openIn(week: RiskHistoryWeek): number {
  return weekParts.reduce((sum, part) => sum + countOf(week, part), 0);
}

/** The risks of a week in words, the parts that there are none of left out. */
export function weekWords(week: RiskHistoryWeek): string {
  const parts = weekParts.flatMap((part) => {
    const count = countOf(week, part);
    return count > 0 ? [`${count} ${partNames[part].toLowerCase()}`] : [];
  });
  return parts.length > 0 ? `${parts.join(', ')}; exposure ${week.exposure}` : 'no open risk';
}

export interface BarPart {
  readonly part: WeekPart;
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** Where each part of a week's bar stands, `height` being that of `most` risks. */
export function barParts(week: RiskHistoryWeek, most: number, height: number): readonly BarPart[] {
  let top = height;
  return weekParts.flatMap((part) => {
    const count = countOf(week, part);
    const own = most === 0 ? 0 : (count / most) * height;
    top -= own;
    return count > 0 ? [{ part, count, top, height: own }] : [];
  });
}

/** The top of the scale: an even number that holds every week, so that its half is one of risks, too. */
export function scaleTop(weeks: readonly RiskHistoryWeek[]): number {
  const most = Math.max(0, ...weeks.map(openIn));
  const step = most > 40 ? 20 : most > 16 ? 10 : 2;
  return Math.max(step, Math.ceil(most / step) * step);
}
