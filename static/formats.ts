import { useMemo } from 'react';
import type { Instant, IsoDate } from '../src/model/date';
import type { Amount } from '../src/model/money';
import { useSurroundings } from './surroundings';

/** Dates, numbers and money as the reader's locale writes them. */
export interface Formats {
  /** `14 Dec`, with the year where it is not that of `beside`. */
  day(date: IsoDate, beside?: IsoDate): string;
  /** `Nov 2026` */
  month(date: IsoDate): string;
  /** `M`, `T` … */
  weekdayLetter(date: IsoDate): string;
  /** `16–22 Nov 2026`, without the year where both days lie in that of `beside`. */
  period(from: IsoDate, to: IsoDate, beside?: IsoDate): string;
  /** `Fri 20 Nov, 15:02` in the reader's time zone. */
  moment(instant: Instant): string;
  number(value: number): string;
  /** `+9`, `−2`, `0` */
  signed(value: number): string;
  percent(value: number): string;
  hours(value: number): string;
  /** Name of a country by its two letters; the letters where the browser knows none. */
  country(code: string): string;
  money(amount: Amount, currency: string | undefined, sign?: 'signed'): string;
}

/** A minus as long as the plus, also in locales that write a hyphen. */
const minus = (text: string) => text.replace('-', '−');

const isInYearOf = (date: IsoDate, beside: IsoDate | undefined) => beside?.slice(0, 4) === date.slice(0, 4);

const at = (date: IsoDate) => new Date(`${date}T00:00:00Z`);

function formatsFor(locale: string, timeZone: string): Formats {
  const dayOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC', ...options });
  const [short, long] = [dayOf({}), dayOf({ year: 'numeric' })];
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  const monthOnly = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const letter = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    day: (date, beside) => (isInYearOf(date, beside) ? short : long).format(at(date)),
    month: (date) => monthOnly.format(at(date)),
    weekdayLetter: (date) => letter.format(at(date)),
    period: (from, to, beside) =>
      (isInYearOf(from, beside) && isInYearOf(to, beside) ? short : long).formatRange(at(from), at(to)),
    moment: (instant) => moment.format(new Date(instant)),
    number: (value) => minus(number.format(value)),
    signed: (value) => minus(signed.format(value)),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    percent: (value) => percent.format(value / 100),
    hours: (value) => `${number.format(value)} h`,
    money: (amount, currency, sign) =>
      minus(
        new Intl.NumberFormat(locale, {
          ...(currency ? { style: 'currency', currency, currencyDisplay: 'code' } : {}),
          minimumFractionDigits: 0,
          maximumFractionDigits: Number.isInteger(Number(amount)) ? 0 : 2,
          signDisplay: sign ? 'exceptZero' : 'auto',
        }).format(Number(amount)),
      ),
  };
}

export function useFormats(): Formats {
  const { locale, timeZone } = useSurroundings();
  return useMemo(() => formatsFor(locale, timeZone), [locale, timeZone]);
}
