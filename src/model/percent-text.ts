/** A share for a sentence, `135%`, `−4.9%`; a locale's own way of writing it is for views. */
export function percentText(percent: number): string {
  return `${percent < 0 ? '−' : ''}${Math.abs(percent)}%`;
}
