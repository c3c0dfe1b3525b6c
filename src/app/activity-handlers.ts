import { askActivitySteps } from './activity-steps';
import { editActivities } from './edit-activities';
import { editLink } from './edit-link';
import { moveActivities } from './move-activities';
import { askSync } from './sync';
import { syncDone, takeBackSync } from './sync-done';
import { askSyncTicks } from './sync-ticks';
import { tickSync } from './tick-sync';

/** What answers the questions about activities and carries out their commands. */
export const activityHandlers = {
  sync: askSync,
  'sync-ticks': askSyncTicks,
  'sync-done': syncDone,
  'take-back-sync': takeBackSync,
  'tick-sync': tickSync,
  'activity-steps': askActivitySteps,
  'move-activities': moveActivities,
  'edit-activities': editActivities,
  'edit-link': editLink,
};
