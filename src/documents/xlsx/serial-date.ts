import { dateOfDay, dayNumber, isIsoDate, type IsoDate } from '../../model/date';

/** Day 0 of the 1900 system and of the 1904 system, in days since 1970. */
const epoch1900 = -25_569;
const epoch1904 = -24_107;

/** Before it, the 1900 system counts a 29 February that never was. */
const firstSound = 61;
const lastSound = 2_958_465;

/** A day as a spreadsheet counts it, where it can. */
export function serialOf(date: IsoDate): number | undefined {
  if (!isIsoDate(date)) return undefined;
  const serial = dayNumber(date) - epoch1900;
  return serial >= firstSound && serial <= lastSound ? serial : undefined;
}

/** The day of a serial number; a time of day is left out. */
export function dayOfSerial(serial: number, from1904: boolean): IsoDate | undefined {
  const day = Math.floor(serial);
  if (day < (from1904 ? 0 : firstSound) || day > lastSound) return undefined;
  return dateOfDay(day + (from1904 ? epoch1904 : epoch1900));
}
