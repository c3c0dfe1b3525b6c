/** `A`, `B` … `Z`, `AA` … of a column counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The column, counted from 0, of a place such as `AB12`. */
export function columnIndex(place: string): number | undefined {
  const [, letters] = /^([A-Z]{1,3})[1-9]\d{0,6}$/.exec(place) ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
