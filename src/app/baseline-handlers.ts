import { askBaselines } from './baselines';
import { removeBaselineOf } from './remove-baseline';
import { takeBaselineOf } from './take-baseline';

/** What answers the questions about baselines and carries out their commands. */
export const baselineHandlers = {
  baselines: askBaselines,
  'take-baseline': takeBaselineOf,
  'remove-baseline': removeBaselineOf,
};
