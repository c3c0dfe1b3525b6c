import { askChangeLog } from './change-log';
import { askChangeTransitions } from './change-transitions';
import { editChanges } from './edit-changes';
import { mapChangeStatus } from './map-change-status';
import { moveChange } from './move-change';

/** What answers the questions about changes and carries out their commands. */
export const changeHandlers = {
  'change-log': askChangeLog,
  'change-transitions': askChangeTransitions,
  'edit-changes': editChanges,
  'move-change': moveChange,
  'map-change-status': mapChangeStatus,
};
