import { editRisk } from './edit-risk';
import { editRisks } from './edit-risks';
import { escalateRisk } from './escalate-risk';
import { askLinkedRisks } from './linked-risks';
import { markRiskOccurred } from './mark-risk-occurred';
import { previewRiskModel } from './preview-risk-model';
import { restoreRisk } from './restore-risk';
import { reviewRisk } from './review-risk';
import { askRiskHealth } from './risk-health';
import { askRiskHistory } from './risk-history';
import { askRiskTrail } from './risk-trail';
import { askRiskWork } from './risk-work';
import { saveRiskModel } from './save-risk-model';
import { askSharedRiskModels } from './risk-model-library';

/** What answers the questions about risks and carries out their commands. */
export const riskHandlers = {
  'preview-risk-model': previewRiskModel,
  'shared-risk-models': askSharedRiskModels,
  'risk-history': askRiskHistory,
  'risk-trail': askRiskTrail,
  'risk-work': askRiskWork,
  'linked-risks': askLinkedRisks,
  'risk-health': askRiskHealth,
  'edit-risk': editRisk,
  'edit-risks': editRisks,
  'review-risk': reviewRisk,
  'escalate-risk': escalateRisk,
  'restore-risk': restoreRisk,
  'mark-risk-occurred': markRiskOccurred,
  'save-risk-model': saveRiskModel,
};
