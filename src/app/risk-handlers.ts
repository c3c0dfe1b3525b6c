import { editRisk } from './edit-risk';
import { editRisks } from './edit-risks';
import { escalateRisk } from './escalate-risk';
import { markRiskOccurred } from './mark-risk-occurred';
import { previewRiskModel } from './preview-risk-model';
import { reviewRisk } from './review-risk';
import { askSharedRiskModels, saveRiskModel } from './risk-model-library';

/** What answers the questions about risks and carries out their commands. */
export const riskHandlers = {
  'preview-risk-model': previewRiskModel,
  'shared-risk-models': askSharedRiskModels,
  'edit-risk': editRisk,
  'edit-risks': editRisks,
  'review-risk': reviewRisk,
  'escalate-risk': escalateRisk,
  'mark-risk-occurred': markRiskOccurred,
  'save-risk-model': saveRiskModel,
};
