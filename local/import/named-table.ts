import * as v from 'valibot';
import { namedShape } from './raw-shapes';

/** Things that issues name, such as statuses or versions: each becomes one record of the site. */
export class NamedTable<T extends { readonly id: string; readonly name: string }> {
  private readonly records = new Map<string, T>();
  private readonly idByName = new Map<string, string>();
  private lastId: number;

  /** `firstId` numbers things that the export gives no id. */
  constructor(
    firstId: number,
    private readonly make: (id: string, name: string, raw: ReadonlyMap<string, unknown>) => T,
  ) {
    this.lastId = firstId - 1;
  }

  get all(): readonly T[] {
    return [...this.records.values()];
  }

  get(id: string): T | undefined {
    return this.records.get(id);
  }

  has(name: string): boolean {
    return this.idByName.has(name);
  }

  /** The id of what `value` names, an object with id and name or the name alone; undefined when it names nothing. */
  id(value: unknown): string | undefined {
    const parsed = v.safeParse(namedShape, value);
    if (!parsed.success) return undefined;
    const { name } = parsed.output;
    const id = parsed.output.id ?? this.idByName.get(name) ?? this.freeId();
    if (!this.records.has(id)) {
      const raw = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
      this.records.set(id, this.make(id, name, raw));
      if (!this.idByName.has(name)) this.idByName.set(name, id);
    }
    return id;
  }

  private freeId(): string {
    do this.lastId += 1;
    while (this.records.has(String(this.lastId)));
    return String(this.lastId);
  }
}
