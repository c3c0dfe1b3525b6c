/** What is to stand under a key, and what to tell whoever asked. */
export interface Change<T> {
  /** Absent: it stays as it is; `null`: it is deleted. */
  readonly value?: unknown;
  readonly told: T;
}

/** The part of Forge's key-value store that the app uses. `get` answers `undefined` for an unknown key. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  /** Sets a value only where the key has none; false, and nothing changed, where it has one. */
  add(key: string, value: unknown): Promise<boolean>;
  /** For what only one can write at a time: a person's own, or what was claimed before. */
  set(key: string, value: unknown): Promise<void>;
  /**
   * Works out from what stands under a key what is to stand next, and writes it only where nobody wrote in between; else works it
   * out anew from what they wrote. What `next` throws is thrown, and nothing is written.
   */
  change<T>(key: string, next: (standing: unknown) => Change<T>): Promise<T>;
  delete(key: string): Promise<void>;
}

/** A store whose entries can also be gone through: for what lies in the records of all projects. */
export interface KeyValueRange extends KeyValue {
  /** Every entry whose key begins so. */
  under(beginning: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
}
