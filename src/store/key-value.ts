/** The part of Forge's key-value store that the app uses. `get` answers `undefined` for an unknown key. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  /** Sets a value only where the key has none; false, and nothing changed, where it has one. */
  add(key: string, value: unknown): Promise<boolean>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** A store whose entries can also be gone through: for what lies in the records of all projects. */
export interface KeyValueRange extends KeyValue {
  /** Every entry whose key begins so. */
  under(beginning: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
}
