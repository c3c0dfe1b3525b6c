/** What a spreadsheet takes for the beginning of a formula, also behind spaces and quotes, in either width. */
const dangerous = /^[\s'"]*[=+\-@\t\r\n\0＝＋－＠]/;

/** [T2] Text that begins like a formula gets an apostrophe in front, so that it stays text. */
export function guarded(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** The text as it was before `guarded`. */
export function unguarded(text: string): string {
  return text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;
}

export function isDangerous(text: string): boolean {
  return dangerous.test(text);
}
