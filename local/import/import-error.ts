/** A file that cannot be read as what it should be; nothing of any file is taken then. */
export class ImportError extends Error {
  constructor(
    readonly file: string,
    /** `line 3, column 7`, or a path such as `[12].fields`. */
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${file}, ${place}: ${reason}`);
    this.name = 'ImportError';
  }
}
