import { lagInDays } from '../model/lag-in-days';
import type { LinkTerms } from '../model/link-terms';
import { percentText } from '../model/percent-text';
import type { Lag } from '../model/plan-link';
import { countText } from './count-text';

const ends = {
  FS: ['start', 'finishes'],
  SS: ['start', 'starts'],
  FF: ['finish', 'finishes'],
  SF: ['finish', 'starts'],
} as const;

/** `start no sooner than 3 working days after ERP-1 finishes`. */
export function termsText({ type, lag }: LinkTerms, predecessor: string, minutesPerDay: number): string {
  const [then, first] = ends[type];
  if (!lag) return `${then} no sooner than ${predecessor} ${first}`;
  const amount = 'minutes' in lag ? lag.minutes : lag.percent;
  return `${then} no sooner than ${lagText(lag, predecessor, minutesPerDay)} ${amount > 0 ? 'after' : 'before'} ${predecessor} ${first}`;
}

/** `2 working days`, `4 h of working time`, `3 calendar days`, `36 h by the clock`, `50% of the duration of ERP-1`; a lead reads alike. */
export function lagText(lag: Lag, predecessor: string, minutesPerDay: number): string {
  const whole = lagInDays(lag, minutesPerDay);
  if (whole) return countText(Math.abs(whole.days), whole.kind === 'working' ? 'working day' : 'calendar day');
  if (!('minutes' in lag))
    return `${percentText(Math.abs(lag.percent))} of the duration of ${predecessor}${lag.kind === 'percent' ? '' : ' by the clock'}`;
  return `${hoursText(Math.round(Math.abs(lag.minutes)))} ${lag.kind === 'working' ? 'of working time' : 'by the clock'}`;
}

function hoursText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(' ');
}
