/** A variance with its sign, which is never left out: `+9`, `−3`, `0`. */
export function signedText(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
