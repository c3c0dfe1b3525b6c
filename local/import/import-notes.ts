/** Where in which file. */
export interface Place {
  readonly file: string;
  readonly path: string;
}

export interface Skipped extends Place {
  readonly reason: string;
}

/** A kind of value that was left out, with how often and an example. */
export interface LeftOut {
  readonly field: string;
  readonly reason: string;
  readonly count: number;
  readonly example: string;
}

/** What an import could not take, and what it had to guess. */
export class ImportNotes {
  readonly skipped: Skipped[] = [];
  private readonly left = new Map<string, LeftOut>();
  private readonly guessed = new Set<string>();

  skip(place: Place, reason: string): void {
    this.skipped.push({ file: place.file, path: place.path, reason });
  }

  leaveOut(field: string, issueKey: string, reason: string): void {
    const key = `${field}\n${reason}`;
    const known = this.left.get(key) ?? { field, reason, count: 0, example: issueKey };
    this.left.set(key, { ...known, count: known.count + 1 });
  }

  guess(sentence: string): void {
    this.guessed.add(sentence);
  }

  get leftOut(): readonly LeftOut[] {
    return [...this.left.values()];
  }

  get guesses(): readonly string[] {
    return [...this.guessed];
  }
}
