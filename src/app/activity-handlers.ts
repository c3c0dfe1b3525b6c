import { editActivities } from './edit-activities';

/** What carries out the commands about activities. */
export const activityHandlers = {
  'edit-activities': editActivities,
};
