/** One text field of a sent form; empty where it was not sent. */
export function formText(form: Readonly<Record<string, unknown>>, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
