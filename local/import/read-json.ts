import { ImportError } from './import-error';
import { jsonFault } from './json-fault';

/** A file that was handed over for import. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** The JSON of a file; throws an `ImportError` with line and column where it is not JSON. */
export function readJson({ name, text }: ImportFile): unknown {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (json.trim() === '') throw new ImportError(name, 'line 1, column 1', 'the file is empty');
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportError(name, place(json), 'this is not JSON');
  }
}

function place(json: string): string {
  const lines = json.slice(0, jsonFault(json)).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
