import type { ScheduledWorks } from '../../../src/analysis/scheduled-work';
import type { Workload } from '../../../src/analysis/workload';
import type { ScenarioStep } from '../../../src/model/scenario';

export interface StepFormProps {
  workload: Workload;
  plan: ScheduledWorks | undefined;
  add: (step: ScenarioStep) => void;
}
