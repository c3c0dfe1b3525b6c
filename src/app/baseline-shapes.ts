import * as v from 'valibot';
import { project } from './request-parts';
import type { Requests } from '../api';
import type { BaselineCommands, BaselineQuestions } from '../api/baseline';
import { mostBaselinesEver } from '../model/baseline';

const name = v.pipe(v.string(), v.trim(), v.nonEmpty('Expected a name'), v.maxLength(100));
const reason = v.pipe(v.string(), v.trim(), v.nonEmpty('Expected a reason'), v.maxLength(1_000));
const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostBaselinesEver));

type BaselineRequest = keyof BaselineCommands | keyof BaselineQuestions | 'slip-ledger' | 'forecast' | 'forecast-basis';

/** What may be asked with about baselines, slips and forecasts. */
export const baselineShapes: { readonly [N in BaselineRequest]: v.GenericSchema<unknown, Requests[N]['ask']> } = {
  baselines: v.strictObject({ project }),
  forecast: v.strictObject({ project }),
  'forecast-basis': v.strictObject({ project }),
  'slip-ledger': v.strictObject({ project }),
  'take-baseline': v.strictObject({ project, name, reason }),
  'remove-baseline': v.strictObject({ project, number, reason }),
};
