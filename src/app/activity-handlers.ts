import { editActivities } from './edit-activities';
import { editLink } from './edit-link';
import { askSync, syncDone } from './sync';

/** What carries out the commands about activities. */
export const activityHandlers = {
  sync: askSync,
  'sync-done': syncDone,
  'edit-activities': editActivities,
  'edit-link': editLink,
};
