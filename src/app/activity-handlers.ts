import { editActivities } from './edit-activities';
import { editLink } from './edit-link';

/** What carries out the commands about activities. */
export const activityHandlers = {
  'edit-activities': editActivities,
  'edit-link': editLink,
};
