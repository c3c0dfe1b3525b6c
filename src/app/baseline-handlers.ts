import { askBaselines } from './baselines';
import { askForecast, askForecastBasis } from './forecast';
import { removeBaselineOf } from './remove-baseline';
import { askSlipLedger } from './slip-ledger';
import { takeBaselineOf } from './take-baseline';

/** What answers the questions about baselines, slips and forecasts and carries out their commands. */
export const baselineHandlers = {
  baselines: askBaselines,
  forecast: askForecast,
  'forecast-basis': askForecastBasis,
  'slip-ledger': askSlipLedger,
  'take-baseline': takeBaselineOf,
  'remove-baseline': removeBaselineOf,
};
