/** Most that a cell of a spreadsheet holds. */
const longestCell = 32_767;

/** [T1] Text for a cell: line ends as one character, no control characters, no halves of characters, no more than fits. */
export function plainText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
  return plain.length <= longestCell ? plain : plain.slice(0, longestCell).replace(/[\uD800-\uDBFF]$/, '');
}
