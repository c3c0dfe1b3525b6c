/** Minutes for a sentence, `7.5 h`. */
export function hoursText(minutes: number): string {
  return `${Math.round(minutes / 6) / 10} h`;
}
