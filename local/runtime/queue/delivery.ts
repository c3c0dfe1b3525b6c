import * as v from 'valibot';
import type { EventRow, EventRows } from './event-rows';

const retryRequest = v.object({
  _retry: v.literal(true),
  retryOptions: v.object({
    retryAfter: v.pipe(v.number(), v.minValue(1), v.maxValue(900)),
    retryReason: v.string(),
    retryData: v.optional(v.unknown()),
  }),
});

/** An event is tried for a day; then it is dropped. */
const windowMs = 24 * 3_600_000;
const longestBackOffMs = 900_000;
const firstBackOffMs = 10_000;

export interface DeliveryOptions {
  readonly rows: EventRows;
  readonly now: () => number;
  /** Calls the consumer with the event; its answer may ask for another try. */
  readonly consume: (row: EventRow) => Promise<unknown>;
}

/** Brings pushed events to their consumers: at least once, in no promised order, again after a failure. */
export class Delivery {
  /** Every event comes twice, as the platform may do at any time. */
  duplicates = false;
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<void> = Promise.resolve();

  constructor(readonly options: DeliveryOptions) {}

  /** Wakes up when the next event is due. */
  arm(): void {
    clearTimeout(this.#timer);
    const next = this.options.rows.waiting()[0];
    if (next === undefined) return;
    const waitMs = Math.min(Math.max(0, next.due - this.options.now()), longestBackOffMs);
    this.#timer = setTimeout(() => void this.deliver(this.options.now()).then(() => this.arm()), waitMs);
    this.#timer.unref();
  }

  /** Delivers what is due at an instant, one batch after the other. */
  deliver(until: number): Promise<void> {
    this.#underWay = this.#underWay.then(async () => {
      const due = this.options.rows.waiting().filter((row) => row.due <= until);
      await Promise.all(due.map((row) => this.#deliverOne(row)));
    });
    return this.#underWay;
  }

  /** Delivers everything without waiting for delays, until nothing is left. */
  async settle(): Promise<void> {
    for (let next = this.options.rows.waiting(); next.length > 0; next = this.options.rows.waiting()) {
      await this.deliver(Math.max(...next.map((row) => row.due)));
    }
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#underWay;
  }

  async #deliverOne(row: EventRow): Promise<void> {
    if (this.duplicates) await this.options.consume(row).catch(() => undefined);
    let again: EventRow | undefined;
    try {
      const parsed = v.safeParse(retryRequest, await this.options.consume(row));
      if (parsed.success)
        again = retryLater(row, parsed.output.retryOptions.retryAfter * 1000, parsed.output.retryOptions);
    } catch {
      const backOffMs = Math.min(firstBackOffMs * 2 ** row.retries, longestBackOffMs);
      again = retryLater(row, backOffMs, { retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
    }
    if (!this.options.rows.isWaiting(row.id)) return;
    if (again === undefined) this.options.rows.put({ ...row, state: 'success' });
    else this.options.rows.put(again.due - row.pushed > windowMs ? { ...row, state: 'failed' } : again);
  }
}

function retryLater(row: EventRow, waitMs: number, retry: Readonly<Record<string, unknown>>): EventRow {
  return { ...row, due: row.due + waitMs, retries: row.retries + 1, retry };
}
