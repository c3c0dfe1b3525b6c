import type { GivenCell } from '../model/sheet';
import type { CellReading } from './sheet-column';

const issueKey = /^[A-Z][A-Z0-9_]*-[1-9]\d*$/;

/** Keys of issues, parted by commas, spaces or lines. */
export function readCellKeys(given: GivenCell): CellReading {
  const keys = [
    ...new Set(
      String(given)
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map((key) => key.toUpperCase()),
    ),
  ];
  const wrong = keys.find((key) => !issueKey.test(key));
  if (wrong !== undefined) return { kind: 'unreadable', why: `“${wrong.slice(0, 60)}” is no key of a work item.` };
  const text = keys.join(', ');
  return { kind: 'value', value: text, text };
}

/** Web addresses, one a line. */
export function readCellAddresses(given: GivenCell): CellReading {
  const lines = String(given).split(/\s+/).filter(Boolean);
  const wrong = lines.find((line) => !/^https?:\/\/\S+$/.test(line));
  if (wrong !== undefined) return { kind: 'unreadable', why: `“${wrong.slice(0, 60)}” is no web address.` };
  const text = lines.join('\n');
  return text.length > 2_000
    ? { kind: 'unreadable', why: 'The text is longer than 2000 characters.' }
    : { kind: 'value', value: text, text };
}
