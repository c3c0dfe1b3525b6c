import * as v from 'valibot';

/** What is kept is not of a form that is known here: damaged, or of a newer release. It is never written over. */
export class UnreadableRecord extends Error {
  constructor() {
    super('What the app keeps of this cannot be read, as after a newer release of it. Nothing was written over it.');
    this.name = 'UnreadableRecord';
  }
}

/** A record as its shape has it; `undefined` where nothing is kept. */
export function readable<T>(shape: v.GenericSchema<unknown, T>, record: unknown): T | undefined {
  if (record === undefined) return undefined;
  const parsed = v.safeParse(shape, record);
  if (!parsed.success) throw new UnreadableRecord();
  return parsed.output;
}
