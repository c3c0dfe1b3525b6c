/** What becomes of an entry of a file. */
export type FileOutcome = 'created' | 'updated' | 'unchanged' | 'refused' | 'failed';

export type OutcomeCounts = Readonly<Record<FileOutcome, number>>;

/** [F6] [T11] Created, updated, unchanged, refused and failed entries add up to all of a file. */
export function outcomeCounts(entries: readonly { readonly outcome: FileOutcome }[]): OutcomeCounts {
  const of = (outcome: FileOutcome) => entries.filter((one) => one.outcome === outcome).length;
  return {
    created: of('created'),
    updated: of('updated'),
    unchanged: of('unchanged'),
    refused: of('refused'),
    failed: of('failed'),
  };
}
