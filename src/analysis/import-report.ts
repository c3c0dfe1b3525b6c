import { numberCell, textCell, type Sheet } from '../model/sheet';

/** What became of a row in the end. */
export type ImportOutcome =
  | { readonly line: number; readonly outcome: 'created' | 'updated' | 'unchanged'; readonly key: string }
  | { readonly line: number; readonly outcome: 'refused' | 'failed'; readonly key?: string; readonly why: string };

/** The report as a sheet, one line for every row of the file. */
export function reportSheet(outcomes: readonly ImportOutcome[]): Sheet {
  return {
    name: 'Import report',
    columns: [
      { title: 'Line', width: 8 },
      { title: 'Outcome', width: 12 },
      { title: 'Key', width: 12 },
      { title: 'Why', width: 80 },
    ],
    rows: outcomes.map((one) => [
      numberCell(one.line),
      textCell(one.outcome),
      textCell(one.key),
      textCell('why' in one ? one.why : undefined),
    ]),
  };
}
