/** Ends the reading of a file that is hostile or not what it says; the reader turns it into a refusal. */
export class RefusedFile extends Error {
  constructor(
    message: string,
    readonly line?: number,
    readonly column?: number,
  ) {
    super(message);
  }
}
