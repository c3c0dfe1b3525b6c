/** The identifier of a task's text field in the schema: three runs, as Microsoft Project grew. */
function idOf(number: number): number {
  if (number <= 5) return 188743731 + (number - 1) * 3;
  return number <= 10 ? 188743746 + (number - 6) : 188743997 + (number - 11);
}

const ids = Array.from({ length: 30 }, (_, index) => [`Text${index + 1}`, String(idOf(index + 1))] as const);

/** `Text1` … `Text30` with their identifiers, in order. */
export const textFieldIds: ReadonlyMap<string, string> = new Map(ids);

const names: ReadonlyMap<string, string> = new Map(ids.map(([name, id]) => [id, name]));

export function textFieldName(id: string | undefined): string | undefined {
  return id === undefined ? undefined : names.get(id.trim());
}
