import { applyPlanImport } from './apply-plan-import';
import { beginPlanImport } from './begin-plan-import';
import { exportSchedule } from './export-schedule';
import { keepPlanImportPart } from './keep-plan-import';
import { askPlanBase } from './plan-base';
import { askPlanHere } from './plan-here';
import { askPlanImportCreated } from './plan-import-created';
import { askPlanImports } from './plan-imports';
import { undoPlanImport } from './undo-plan-import';

/** What answers for plans as files. */
export const planHandlers = {
  'plan-imports': askPlanImports,
  'export-schedule': exportSchedule,
  'plan-here': askPlanHere,
  'plan-base': askPlanBase,
  'begin-plan-import': beginPlanImport,
  'apply-plan-import': applyPlanImport,
  'keep-plan-import': keepPlanImportPart,
  'plan-import-created': askPlanImportCreated,
  'undo-plan-import': undoPlanImport,
};
