import { applyChange, takeBackChange } from './apply-change';
import { askChangeDecisions } from './change-decisions';
import { askChangeLog } from './change-log';
import { askChangePlan } from './change-plan';
import { askChangeStatuses } from './change-statuses';
import { askChangeTransitions } from './change-transitions';
import { editChanges } from './edit-changes';
import { mapChangeStatus } from './map-change-status';
import { moveChange } from './move-change';
import { raiseChange } from './raise-change';
import { askSilentRedates } from './silent-redates';

/** What answers the questions about changes and carries out their commands. */
export const changeHandlers = {
  'change-log': askChangeLog,
  'change-statuses': askChangeStatuses,
  'change-transitions': askChangeTransitions,
  'change-decisions': askChangeDecisions,
  'silent-redates': askSilentRedates,
  'change-plan': askChangePlan,
  'edit-changes': editChanges,
  'raise-change': raiseChange,
  'apply-change': applyChange,
  'take-back-change': takeBackChange,
  'move-change': moveChange,
  'map-change-status': mapChangeStatus,
};
