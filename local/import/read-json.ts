import { ImportError } from './import-error';

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
    const message = error instanceof Error ? error.message : String(error);
    throw new ImportError(name, place(json, message), `this is not JSON (${message})`);
  }
}

function place(json: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = json.slice(0, position === undefined ? positionOfFault(json) : Number(position));
  const lines = before.split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** Without a position from the engine the text has ended too early. */
function positionOfFault(json: string): number {
  return json.trimEnd().length;
}
