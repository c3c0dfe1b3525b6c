import { answer } from './answer';
import type { Invocation } from './invocation';
import type { Answer, Questions } from '../api';
import { holidayCountries, holidayParts } from '../holidays/public-holidays';

type Question = Questions['holiday-regions'];

/** Public knowledge: nobody needs to be let in for it. */
export async function askHolidayRegions(
  invocation: Invocation,
  { country }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const parts = country === undefined ? [] : holidayParts(country);
  return answer(invocation, { countries: holidayCountries(), parts });
}
