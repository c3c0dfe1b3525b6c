/** The part of Forge's key-value store that the app uses. `get` answers `undefined` for an unknown key. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}
