import Holidays from 'date-holidays';
import { regionKey, type Holiday, type Region } from '../model/person-time';

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** Kept by region and year: a lunar calendar takes a tenth of a second, and every project of a portfolio asks. */
const known = new Map<string, readonly Holiday[]>();

/** Public holidays of whole days in a region, year by year, one for each day. */
export function publicHolidays(region: Region, years: readonly number[]): readonly Holiday[] {
  return years.flatMap((year) => {
    const place = `${regionKey(region)} ${year}`;
    const found = known.get(place) ?? holidaysIn(region, year);
    known.set(place, found);
    return found;
  });
}

function holidaysIn({ country, part }: Region, year: number): readonly Holiday[] {
  const calendar = part === undefined ? new Holidays(country) : new Holidays(country, part);
  calendar.setLanguages(['en']);
  const days = new Map<string, string>();
  for (const { date, name, type } of calendar.getHolidays(year))
    if (type === 'public' && date.slice(11, 16) === '00:00') days.set(date.slice(0, 10), name);
  return [...days].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Countries whose holidays are known, by name. */
export function holidayCountries(): readonly NamedCode[] {
  return named(new Holidays().getCountries('en'));
}

/** Parts of a country with holidays of their own; none where all of it has the same. */
export function holidayParts(country: string): readonly NamedCode[] {
  return named(new Holidays().getStates(country, 'en'));
}

export function isHolidayRegion({ country, part }: Region): boolean {
  const has = (list: readonly NamedCode[], wanted: string) => list.some(({ code }) => code === wanted);
  return has(holidayCountries(), country) && (part === undefined || has(holidayParts(country), part));
}

function named(codes: Readonly<Record<string, string>> | undefined): readonly NamedCode[] {
  return Object.entries(codes ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
