import { csvRecords } from './csv-records';

const separators = [',', ';', '\t', '|'] as const;
const linesLookedAt = 20;
const charactersLookedAt = 64 * 1024;

/** The separator that cuts the first lines into most fields, as long as they agree on how many. */
export function separatorOf(text: string): string {
  const beginning = text.slice(0, charactersLookedAt);
  const scored = separators.map((separator) => {
    const counts = tolerant(beginning, separator);
    const [first = 0] = counts;
    const agreeing = counts.filter((count) => count === first).length;
    return { separator, score: first < 2 ? 0 : first * (agreeing / counts.length) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best), { separator: ',', score: 0 }).separator;
}

/** How many fields each line has; none where the text cannot be cut this way, e.g. in the middle of a quotation. */
function tolerant(text: string, separator: string): readonly number[] {
  return csvRecords(text, separator, 1, { lines: linesLookedAt, strict: false }).map(({ fields }) => fields.length);
}
