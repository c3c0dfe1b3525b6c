import * as v from 'valibot';
import { project } from './request-parts';
import type { Requests } from '../api';
import type { Exchanges } from '../api/exchange';
import { present } from '../model/present';

const register = v.picklist(['risks', 'changes']);
const conventions = v.strictObject({
  decimal: v.picklist(['point', 'comma', 'unknown']),
  dates: v.picklist(['day-first', 'month-first', 'unknown']),
  empty: v.picklist(['keep', 'clear']),
});
const columnId = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9.-]{0,79}$/, 'Expected the id of a column'));
const line = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000_000));
const cells = v.record(columnId, v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(32_767))]));
const seen = v.record(columnId, v.pipe(v.string(), v.maxLength(32_767)));

type ExchangeShapes = { readonly [N in keyof Exchanges]: v.GenericSchema<unknown, Requests[N]['ask']> };

/** What may be asked with about files. */
export const exchangeShapes: ExchangeShapes = {
  'export-register': v.pipe(
    v.strictObject({
      project,
      register,
      format: v.picklist(['xlsx', 'csv']),
      columns: v.optional(v.pipe(v.array(columnId), v.minLength(1), v.maxLength(100))),
      keys: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(20_000))),
    }),
    v.transform(present),
  ),
  'preview-import': v.strictObject({
    project,
    register,
    conventions,
    rows: v.pipe(v.array(v.strictObject({ line, cells })), v.minLength(1), v.maxLength(2_000)),
  }),
  'apply-import': v.strictObject({
    project,
    register,
    conventions,
    rows: v.pipe(
      v.array(v.pipe(v.strictObject({ line, cells, seen: v.optional(seen) }), v.transform(present))),
      v.minLength(1),
      v.maxLength(50),
    ),
  }),
};
