/** A column that is drawn, or so many beside each other that are not. */
export type DrawnColumn =
  | { readonly kind: 'column'; readonly index: number }
  | { readonly kind: 'gap'; readonly index: number; readonly span: number };

/** Ascending columns with what lies between them. */
export function withGaps(columns: readonly number[], count: number): readonly DrawnColumn[] {
  const drawn = columns.flatMap((index, place): DrawnColumn[] => {
    const next = (columns[place - 1] ?? -1) + 1;
    const column = { kind: 'column', index } as const;
    return next < index ? [{ kind: 'gap', index: next, span: index - next }, column] : [column];
  });
  const next = (columns.at(-1) ?? -1) + 1;
  return next < count ? [...drawn, { kind: 'gap', index: next, span: count - next }] : drawn;
}
